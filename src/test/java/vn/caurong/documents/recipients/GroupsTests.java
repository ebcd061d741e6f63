package vn.caurong.documents.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.Unit;

/** The pages of recipient groups, and choosing them when drafting. */
@CauRongTest
class GroupsTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final RecipientGroups groups;
    private final Office office;
    private final TestAgency one;
    private final TestAgency two;

    GroupsTests(
            MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, RecipientGroups groups, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.groups = groups;
        this.office = new Office(context, "Sở Giữ Nhóm");
        this.one = TestAgency.create(jdbc, "Trường Nhóm Một");
        this.two = TestAgency.create(jdbc, "Trường Nhóm Hai");
    }

    @Test
    void onlyTheClerkOfTheAgencyKeepsThem() {
        String name = "Các trường " + UUID.randomUUID();
        assertThat(mvc.get().uri("/documents/groups")).hasStatus3xxRedirection();
        assertThat(enter(office.agency.specialist(), name)).hasStatus(403);
        assertThat(enter(office.agency.clerk(), "")).hasStatus(422);
        assertThat(enter(office.agency.clerk(), one.name()))
                .as("an agency's name")
                .hasStatus(422);
        assertThat(enter(office.agency.clerk(), name)).hasStatus(303);
        assertThat(enter(office.agency.clerk(), name)).as("it is there").hasStatus(422);
        assertThat(mvc.get().uri("/documents/groups/" + id(name)).with(signIn.as(one.clerk())))
                .hasStatus(404);
        assertThat(put(id(name), one.clerk(), one.name(), true)).hasStatus(404);
        assertThat(put(id(name), office.agency.clerk(), "Trường Không Có", true))
                .hasStatus(422);
    }

    @Test
    void membersAreEnteredLeftOutAndTakenBackFromTodayOn() {
        String name = "Các trường " + UUID.randomUUID();
        enter(office.agency.clerk(), name);
        UUID id = id(name);
        put(id, office.agency.clerk(), one.name(), true);
        put(id, office.agency.clerk(), two.name(), true);
        assertThat(members(name)).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(text("/documents/groups/" + id)).contains("Thành viên hôm nay (2)", one.name());
        put(id, office.agency.clerk(), two.name(), false);
        assertThat(members(name)).containsExactly(one.id());
        assertThat(text("/documents/groups/" + id)).contains("Không gửi (1)");
        String removal = "/documents/groups/" + id + "/members/" + one.id() + "/removal";
        assertThat(post(removal, office.agency.clerk(), Map.of())).hasStatus(303);
        assertThat(members(name)).isEmpty();
        assertThat(post("/documents/groups/" + id + "/end", office.agency.clerk(), Map.of()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/documents/groups/" + id).with(signIn.as(office.agency.clerk())))
                .hasStatus(404);
    }

    @Test
    void chosenWhenDraftingWithItsExceptions() {
        String name = "Các trường " + UUID.randomUUID();
        enter(office.agency.clerk(), name);
        put(id(name), office.agency.clerk(), one.name(), true);
        put(id(name), office.agency.clerk(), two.name(), true);
        UUID draft = office.begun();
        assertThat(Jsoup.parse(body("/documents/outgoing/" + draft, office.agency.specialist()))
                        .select("#agencies option[value=\"" + name + "\"]"))
                .hasSize(1);
        assertThat(save(draft, name, "Trường Không Có")).as("no member").hasStatus(422);
        assertThat(save(draft, name, two.name())).hasStatus(303);
        assertThat(jdbc.sql("select name from documents.outgoing_recipient where outgoing = ? and not copy"
                                + " and version = (select content from documents.outgoing where id = ?)")
                        .params(draft, draft)
                        .query(String.class)
                        .list())
                .contains(name + " (trừ " + two.name() + ")");
        assertThat(save(draft, one.name(), "", "copies")).hasStatus(303);
        assertThat(jdbc.sql("select name from documents.outgoing_recipient where outgoing = ? and copy"
                                + " and version = (select content from documents.outgoing where id = ?)")
                        .params(draft, draft)
                        .query(String.class)
                        .list())
                .containsExactly(one.name());
    }

    private MvcTestResult save(UUID draft, String add, String except) {
        return save(draft, add, except, "addressees");
    }

    private MvcTestResult save(UUID draft, String add, String except, String under) {
        String version = jdbc.sql("select version from documents.outgoing where id = ?")
                .param(draft)
                .query(Integer.class)
                .single()
                .toString();
        return post(
                "/documents/outgoing/" + draft + "/content",
                office.agency.specialist(),
                Map.of(
                        "version",
                        version,
                        "subject",
                        "thử nhóm",
                        "body",
                        "1. Thử.",
                        "addressees",
                        "",
                        "copies",
                        "",
                        "urgency",
                        "0",
                        "add",
                        add,
                        "except",
                        except,
                        "under",
                        under));
    }

    private List<UUID> members(String name) {
        return groups.members(name, office.agency.id()).orElseThrow().stream()
                .map(Unit::id)
                .toList();
    }

    private UUID id(String name) {
        return jdbc.sql("select id from documents.recipient_group where agency = ? and name = ?")
                .params(office.agency.id(), name)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    private MvcTestResult enter(Actor by, String name) {
        return post("/documents/groups", by, Map.of("name", name));
    }

    private MvcTestResult put(UUID group, Actor by, String name, boolean belongs) {
        return post(
                "/documents/groups/" + group + "/members",
                by,
                Map.of("name", name, "belongs", Boolean.toString(belongs)));
    }

    private MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    private String text(String address) {
        return Jsoup.parse(body(address, office.agency.clerk())).text();
    }

    private String body(String address, Actor by) {
        var answer = mvc.get().uri(address).with(signIn.as(by)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
