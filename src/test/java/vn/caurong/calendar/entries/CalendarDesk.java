package vn.caurong.calendar.entries;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.calendar.week.Week;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.TestAgency;

/** Plays the people of a test agency at its calendar, through the pages. */
public final class CalendarDesk {
    /** Fields sent once for each id; here written with commas. */
    private static final Set<String> SEVERAL = Set.of("post", "unit", "person");

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    public final ApplicationContext context;
    public final JdbcClient jdbc;
    public final TestAgency agency;

    public CalendarDesk(ApplicationContext context, String name) {
        this.context = context;
        mvc = context.getBean(MockMvcTester.class);
        signIn = context.getBean(TestSignIn.class);
        jdbc = context.getBean(JdbcClient.class);
        agency = TestAgency.create(jdbc, name);
    }

    /** A room that is there since 2020. */
    public UUID room(String name, int seats) {
        return resource("ROOM", name, seats);
    }

    public UUID resource(String kind, String name, int seats) {
        UUID id = Ids.next();
        jdbc.sql("insert into calendar.resource values (?, ?, ?, ?, ?, '[2020-01-01,)')")
                .params(id, agency.id(), kind, name, seats)
                .update();
        return id;
    }

    /** A meeting of that day, as it is typed. */
    public static Map<String, String> meeting(LocalDate day, String from, String to) {
        return new HashMap<>(Map.of(
                "kind",
                "meeting",
                "words",
                "Họp giao ban",
                "day",
                day.toString(),
                "from",
                from,
                "to",
                to,
                "openness",
                "internal",
                "as",
                "registered"));
    }

    public static Map<String, String> with(Map<String, String> form, String... more) {
        Map<String, String> all = new HashMap<>(form);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    public MvcTestResult enter(Actor by, Map<String, String> form) {
        return post("/calendar/entries", by, form);
    }

    /** Entered and accepted. */
    public UUID entered(Actor by, Map<String, String> form) {
        MvcTestResult answer = enter(by, form);
        String to = answer.getResponse().getHeader("Location");
        if (to == null) {
            throw new AssertionError(text(answer));
        }
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    /** Entered, consolidated, approved and published with its week. */
    public UUID published(Map<String, String> form) {
        UUID entry = entered(agency.clerk(), form);
        String week = Week.of(LocalDate.parse(form.get("day"))).toString();
        for (String act : new String[] {"consolidation", "approval", "publication"}) {
            Actor by = act.equals("approval") ? agency.leader() : agency.clerk();
            MvcTestResult answer =
                    post("/calendar/" + act, by, Map.of("week", week, "pick", entry + "_" + version(entry)));
            if (answer.getResponse().getStatus() != 303) {
                throw new AssertionError(text(answer));
            }
        }
        return entry;
    }

    /** An act on an entry at its present version. */
    public MvcTestResult act(UUID entry, String act, Actor by, Map<String, String> form) {
        return post("/calendar/entries/" + entry + "/" + act, by, with(form, "version", "" + version(entry)));
    }

    public MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address);
        if (!form.containsKey("key")) {
            request.param("key", UUID.randomUUID().toString());
        }
        form.forEach(
                (name, value) -> request.param(name, SEVERAL.contains(name) ? value.split(",") : new String[] {value}));
        return request.with(by == null ? signIn.nobody() : signIn.as(by)).exchange();
    }

    /** A file sent with a form. */
    public MvcTestResult upload(String address, Actor by, MockMultipartFile file) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(file)
                .param("key", UUID.randomUUID().toString())
                .with(signIn.as(by))
                .exchange();
    }

    public MvcTestResult get(String address, Actor by) {
        var request = mvc.get().uri(address);
        return (by == null ? request : request.with(signIn.as(by))).exchange();
    }

    public static String text(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .text();
    }

    public int version(UUID entry) {
        return jdbc.sql("select version from calendar.entry where id = ?")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    public String state(UUID entry) {
        return jdbc.sql("select state from calendar.entry where id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }
}
