package vn.caurong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.launch.internal.TestProgram;

/** An empty folder without the demo: from the code on the console to a second agency, by the pages alone. */
@Tag("kill")
class FirstStartTests {
    private static final Pattern CODE = Pattern.compile("[A-Z][a-z]{3}\\d(?:-[A-Z][a-z]{3}\\d){3}");
    private static final String PASSWORD = "Cầu Rồng phun lửa 9!";

    @TempDir
    Path home;

    @Test
    void theCodeOfTheConsoleMakesTheFirstAdministratorOnce() throws Exception {
        Path data = Files.createDirectory(home.resolve("data"));
        String code;
        String lost;
        try (TestProgram program = TestProgram.start(data, TestProgram.freePort(), "--caurong.demo=false")) {
            lost = code(data);
            assertThat(new Visitor(program.address()).open("/first-start").status())
                    .isEqualTo(200);
        }
        Files.delete(data.resolve("program.log"));
        try (TestProgram program = TestProgram.start(data, TestProgram.freePort(), "--caurong.demo=false")) {
            code = code(data);
            assertThat(code).as("each start says another").isNotEqualTo(lost);
            var visitor = new Visitor(program.address());
            Sheet page = visitor.open("/first-start");
            refused(visitor.send(page, "/first-start", typed(lost)), "Mã không đúng");
            refused(visitor.send(page, "/first-start", with(typed(code), "fresh", "ngắn")), "14");
            refused(visitor.send(page, "/first-start", with(typed(code), "notation", "hai chữ")), "");
            assertThat(visitor.send(page, "/first-start", typed(code)).at().getPath())
                    .isEqualTo("/sign-in");
            assertThat(visitor.open("/first-start").status()).isEqualTo(404);
            anAgencyIsFoundedByThePages(program);
            neverKept(data, program, code);
        }
        Files.delete(data.resolve("program.log"));
        try (TestProgram again = TestProgram.start(data, TestProgram.freePort(), "--caurong.demo=false")) {
            assertThat(new Visitor(again.address()).open("/first-start").status())
                    .isEqualTo(404);
            assertThat(again.verifyJournal()).contains("Nhật ký nguyên vẹn");
            assertThat(Files.readString(data.resolve("program.log")))
                    .contains("đã sẵn sàng")
                    .doesNotContainPattern(CODE);
        }
    }

    private static void anAgencyIsFoundedByThePages(TestProgram program) {
        Visitor admin = Visitor.signedIn(program.address(), "quantri.tp", PASSWORD);
        Sheet overview = admin.open("/administration");
        assertThat(overview.says("Ủy ban nhân dân thành phố Mới")).isTrue();
        Sheet made = admin.send(
                admin.open("/administration/new-agency"),
                "/administration/new-agency",
                Map.of(
                        "name", "Sở Mới",
                        "notation", "SM",
                        "basis", "QĐ 2",
                        "header", "SỞ MỚI",
                        "headTitle", "Giám đốc",
                        "headLine", "GIÁM ĐỐC",
                        "clerk", "Trần Thị Thu"));
        assertThat(made.status()).as(made.word()).isEqualTo(200);
        assertThat(admin.open("/administration").says("Sở Mới")).isTrue();
    }

    /** Neither in a file of the folder nor in a row, once the console was read. */
    private static void neverKept(Path data, TestProgram program, String code) throws Exception {
        try (Connection database = program.database();
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from journal.entry e where e::text like '%"
                        + code + "%' or exists (select from identity.first_start)")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isZero();
        }
        try (var logs = Files.list(data)) {
            assertThat(logs.filter(file -> file.toString().endsWith(".log"))
                            .filter(file -> !file.endsWith("program.log"))) // what the console said
                    .noneMatch(file -> read(file).contains(code));
        }
    }

    private static void refused(Sheet answer, String words) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says(words)).as(answer.word()).isTrue();
    }

    private static Map<String, String> typed(String code) {
        var typed = new HashMap<String, String>();
        typed.put("code", code);
        typed.put("name", "Ủy ban nhân dân thành phố Mới");
        typed.put("notation", "UBND");
        typed.put("place", "Đà Nẵng");
        typed.put("basis", "QĐ 1");
        typed.put("administrator", "Bùi Xuân Bảo");
        typed.put("login", "quantri.tp");
        typed.put("fresh", PASSWORD);
        typed.put("again", PASSWORD);
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        typed.put(field, value);
        return typed;
    }

    /** Said once it takes requests, a moment after the first page can be had. */
    private static String code(Path data) {
        return Awaitility.await().until(() -> said(data), code -> !code.isEmpty());
    }

    private static String said(Path data) {
        var found = CODE.matcher(read(data.resolve("program.log")));
        return found.find() ? found.group() : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
