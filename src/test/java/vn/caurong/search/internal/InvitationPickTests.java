package vn.caurong.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** The document that invites to an entry is picked by its number or by words, with the rights of search. */
@CauRongTest
class InvitationPickTests {
    private final CalendarDesk desk;
    private final TestArrivals arrivals;
    private final Feeding feeding;
    private final Actor clerk;
    private final LocalDate day;

    InvitationPickTests(ApplicationContext context, Feeding feeding, Clock clock) {
        desk = new CalendarDesk(context, "Sở Chọn Giấy Mời");
        arrivals = TestArrivals.of(context);
        this.feeding = feeding;
        clerk = desk.agency.clerk();
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void itIsFoundByNumberOrWordsByWhoMaySeeIt() {
        String address = "/documents/incoming/" + arrivals.registered("8871/UBND", desk.agency);
        feeding.feed();
        for (String words : new String[] {"8871", "8871/UBND", "8871 ra soat", "8871 ra soa"}) {
            assertThat(found(words, clerk).select("#main .cr-unit a").eachAttr("href"))
                    .as(words)
                    .containsExactly("/calendar/entries/new?invitation=" + address);
        }
        assertThat(text(desk.get("/calendar/invitations?invitation=8871", desk.agency.unitHead())))
                .contains("Không thấy văn bản nào bạn được xem");
        assertThat(desk.get("/calendar/invitations?invitation=8871", desk.agency.specialist()))
                .hasStatus(403);
        assertThat(found("", clerk).select("#main .cr-unit a")).isEmpty();
    }

    @Test
    void aNumberTypedIsEnoughAndTheFormSaysWhatWasPicked() {
        String address = "/documents/incoming/" + arrivals.registered("8872/UBND", desk.agency);
        feeding.feed();
        UUID entry = desk.entered(clerk, with(meeting(day, "07:00", "07:30"), "invitation", "8872/ubnd"));
        String page = "/calendar/entries/" + entry;
        assertThat(read(page).select("dl a[href=" + address + "]").text()).startsWith("8872/UBND ");
        Document form = read(page + "/edit");
        String words = form.select("#invitation").attr("value");
        assertThat(words).startsWith("8872/UBND ");
        assertThat(form.select("#invitation-at").attr("value")).isEqualTo(address);
        var same = with(meeting(day, "07:00", "07:45"), "invitation", words, "invitation-at", address);
        assertThat(desk.act(entry, "edit", clerk, same)).hasStatus(303);
        assertThat(read(page).select("dl a[href=" + address + "]")).hasSize(1);
        assertThat(desk.act(entry, "edit", clerk, with(same, "invitation", ""))).hasStatus(303);
        assertThat(read(page).select("dl a[href=" + address + "]")).isEmpty();
    }

    @Test
    void moreThanOneIsAskedAboutAndWhatWasTappedIsMeant() {
        arrivals.registered("8873/UBND", desk.agency);
        String second = "/documents/incoming/" + arrivals.registered("8874/UBND", desk.agency);
        feeding.feed();
        String words = "rà soát điều kiện";
        assertThat(text(desk.enter(clerk, with(meeting(day, "12:00", "12:30"), "invitation", words))))
                .contains("Nhiều văn bản có \"" + words + "\"");
        assertThat(text(desk.enter(clerk, with(meeting(day, "12:00", "12:30"), "invitation", "9999/KHONG-CO"))))
                .contains("Không thấy văn bản mời nào bạn được xem có \"9999/KHONG-CO\"");
        String name = read("/calendar/entries/new?invitation=" + second)
                .select("#invitation")
                .attr("value");
        assertThat(name).startsWith("8874/UBND ");
        var tapped = with(meeting(day, "12:00", "12:30"), "invitation", name, "invitation-at", second);
        UUID entry = desk.entered(clerk, tapped);
        assertThat(read("/calendar/entries/" + entry).select("dl a[href=" + second + "]"))
                .hasSize(1);
        Publishing.publish(desk, day, entry);
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.unitHead())))
                .as("who may not see the document does not read its name")
                .contains("12:00–12:30")
                .doesNotContain("8874");
    }

    @Test
    void whoMayNotSeeItKeepsItByLeavingTheFieldEmpty() {
        String address = "/documents/incoming/" + arrivals.registered("8875/UBND", desk.agency);
        feeding.feed();
        Actor head = desk.agency.unitHead();
        UUID entry = desk.entered(head, meeting(day, "16:00", "16:30"));
        var office = with(meeting(day, "16:00", "16:45"), "invitation", "8875/UBND");
        assertThat(desk.act(entry, "edit", clerk, office)).hasStatus(303);
        String page = "/calendar/entries/" + entry;
        Document form = read(page + "/edit", head);
        assertThat(form.select("#invitation").attr("value")).isEmpty();
        assertThat(form.text()).contains("văn bản mời mà bạn không được xem").doesNotContain("8875");
        assertThat(desk.act(entry, "edit", head, with(meeting(day, "16:00", "17:00"), "invitation", "")))
                .hasStatus(303);
        assertThat(read(page).select("dl a[href=" + address + "]")).hasSize(1);
        assertThat(text(desk.get(page, clerk))).contains("16:00–17:00");
    }

    private Document found(String words, Actor reader) {
        var answer = desk.get("/calendar/invitations?invitation=" + words, reader);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Document read(String page) {
        return read(page, clerk);
    }

    private Document read(String page, Actor reader) {
        var answer = desk.get(page, reader);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
