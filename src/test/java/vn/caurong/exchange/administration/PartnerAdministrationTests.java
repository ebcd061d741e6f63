package vn.caurong.exchange.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.spi.PartnerRoad;
import vn.caurong.exchange.partners.PartnerKey;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Partners are kept by who administers the whole city, without a line of SQL. */
@CauRongTest
class PartnerAdministrationTests {
    private static final String PARTNERS = "/administration/partners";
    private static final String ADDRESS = "http://127.0.0.1:9/v1";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final PartnerRoad road;
    private final Clock clock;
    private final TestAgency agency;
    private final Actor city;
    private final Actor other;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String system = "doi-tac-" + mark;

    PartnerAdministrationTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, PartnerRoad road, Clock clock) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
        this.agency = TestAgency.create(jdbc, "Thành phố Thử Đối Tác");
        this.city = agency.more(agency.office(), "Quản trị thành phố", Role.ADMINISTRATOR, "Bùi Thử Trục");
        this.other = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Sở");
        jdbc.sql("insert into organization.reach values (?, ?, '[2020-01-01,)', 'Quy chế')")
                .params(city.post(), agency.id())
                .update();
    }

    @AfterEach
    void nothingIsSentToThemAnyMore() {
        jdbc.sql("delete from exchange.reach where partner in (select id from exchange.partner where system_id = ?)")
                .param(system)
                .update();
        jdbc.sql("update exchange.partner set locked = true where system_id = ?")
                .param(system)
                .update();
    }

    @Test
    void withoutSignInItLeadsToSignIn() {
        assertThat(mvc.get().uri(PARTNERS).header("HX-Request", "true")).hasStatus(401);
        assertThat(mvc.get().uri(PARTNERS)).hasStatus(303);
    }

    @Test
    void clerksAndLeadersMayNot() {
        assertThat(get(PARTNERS, agency.clerk())).hasStatus(403);
        assertThat(post(PARTNERS, agency.leader(), typed())).hasStatus(403);
        assertThat(count()).isZero();
    }

    @Test
    void anAgencysAdministratorSeesThatTheyAreThereAndKeepsNone() {
        String at = added();
        assertThat(get(PARTNERS, other))
                .hasStatusOk()
                .bodyText()
                .contains(system)
                .doesNotContain(at);
        assertThat(get(PARTNERS + "/new", other)).hasStatus(404);
        assertThat(get(at, other)).hasStatus(404);
        assertThat(post(PARTNERS, other, typed())).hasStatus(404);
        assertThat(post(at + "/lock", other, Map.of())).hasStatus(404);
        assertThat(get(PARTNERS + "/" + UUID.randomUUID(), city)).hasStatus(404);
    }

    @Test
    void badInputIsRefusedInWords() {
        refused(PARTNERS, with(typed(), "system", "đối tác"), "không dùng làm tên hệ thống được");
        refused(PARTNERS, with(typed(), "code", "Đà Nẵng"), "không đúng dạng mã định danh");
        refused(PARTNERS, with(typed(), "name", ""), "Tên phải từ 2 đến 200 ký tự");
        refused(PARTNERS, with(typed(), "secret", "tu-nghi-ra"), "Khóa không phải do hệ thống tạo");
        assertThat(count()).isZero();
        String at = added();
        refused(PARTNERS, typed(), "Đã có đối tác mang tên hệ thống " + system);
        refused(at + "/door", door("truc.tinh.gov.vn"), "không phải địa chỉ gửi được");
        refused(at + "/door", with(door(ADDRESS), "ourSecret", ""), "Chưa có khóa của ta ở đó");
        refused(at + "/door/removal", Map.of(), "chưa có địa chỉ nhận");
        refused(at + "/unlock", Map.of(), "không bị tạm ngừng");
        refused(at + "/reaches", reach("Hôm nay"), "không phải là ngày");
        refused(at + "/reaches", with(reach("2020-01-01"), "last", "2019-01-01"), "đứng trước ngày bắt đầu");
    }

    @Test
    void theKeyIsShownOnceOpensTheDoorAndIsKeptAsHash() {
        var page = Jsoup.parse(text(get(PARTNERS + "/new", city)));
        String secret = page.select("input[name=secret]").attr("value");
        assertThat(page.select("code").text()).isEqualTo(secret);
        assertThat(call(secret)).hasStatus(401);
        String at = added(with(typed(), "secret", secret));
        assertThat(call(secret)).hasStatusOk();
        assertThat(text(get(at, city))).doesNotContain(secret);
        assertThat(kept()).as("readable anywhere").doesNotContain(secret);
        String next = PartnerKey.make();
        assertThat(post(at + "/key", city, Map.of("secret", next))).hasStatus(303);
        assertThat(call(secret)).hasStatus(401);
        assertThat(call(next)).hasStatusOk();
        assertThat(post(at + "/lock", city, Map.of())).hasStatus(303);
        assertThat(call(next)).hasStatus(401);
        assertThat(post(at + "/unlock", city, Map.of())).hasStatus(303);
        assertThat(call(next)).hasStatusOk();
        assertThat(acts(at))
                .containsExactly(
                        "exchange.partner-added",
                        "exchange.partner-key-changed",
                        "exchange.partner-locked",
                        "exchange.partner-unlocked");
    }

    @Test
    void pressedTwiceOneIsAdded() {
        var form = with(typed(), "key", UUID.randomUUID().toString());
        String at = location(post(PARTNERS, city, form));
        assertThat(location(post(PARTNERS, city, form))).isEqualTo(at);
        assertThat(count()).isOne();
        assertThat(acts(at)).containsExactly("exchange.partner-added");
    }

    @Test
    void ourKeyAtTheirDoorIsNeverShownNorToldTheJournal() {
        String at = added();
        assertThat(post(at + "/door", city, door(ADDRESS + "/"))).hasStatus(303);
        assertThat(text(get(at, city))).contains(ADDRESS).doesNotContain("khoa-cua-ta");
        String facts = jdbc.sql("select string_agg(facts::text, ' ') from journal.entry where subject_id = ?")
                .param(id(at))
                .query(String.class)
                .single();
        assertThat(facts).contains(ADDRESS).doesNotContain("khoa-cua-ta");
        assertThat(post(at + "/door/removal", city, Map.of())).hasStatus(303);
        assertThat(jdbc.sql("select our_secret is null from exchange.partner where system_id = ?")
                        .param(system)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(acts(at)).containsExactly("exchange.partner-added", "exchange.door-opened", "exchange.door-closed");
    }

    @Test
    void anAgencyIsReachedOnItsDays_QD28_D8_2() {
        String at = added();
        String today = Vietnam.today(clock).toString();
        assertThat(post(at + "/reaches", city, reach(today))).hasStatus(303);
        assertThat(road.named(name().toUpperCase(java.util.Locale.of("vi"))))
                .get()
                .extracting(PartnerRoad.Reached::code)
                .isEqualTo(code());
        assertThat(get(at + "?q=" + mark, city)).hasStatusOk().bodyText().contains(name());
        assertThat(get(at + "?q=khongco&after=sai", city))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(name());
        refused(at + "/reaches", reach(today), "đã nhận qua Trục thử " + mark);
        String row = "/administration/reaches/"
                + jdbc.sql("select id from exchange.reach where code = ?")
                        .param(code())
                        .query(UUID.class)
                        .single();
        refused(row + "/removal", Map.of(), "đã bắt đầu nên không bỏ được");
        assertThat(post(row + "/end", city, Map.of("last", today))).hasStatus(303);
        refused(row + "/end", Map.of("last", "2099-01-01"), "không kéo dài được");
        assertThat(acts(at)).containsExactly("exchange.partner-added", "exchange.reach-added", "exchange.reach-ended");
    }

    @Test
    void anAgencyOfTheTreeGoesAbroadOnlyOnPurpose() {
        String at = added();
        var form = with(reach("2020-01-01"), "reachCode", agency.code());
        refused(at + "/reaches", form, "đang nhận văn bản ngay trong hệ thống");
        assertThat(road.of(agency.id())).isEmpty();
        refused(at + "/reaches", with(reach("2020-01-01"), "inside", "x"), "Trong hệ thống không có cơ quan mang mã");
        assertThat(post(at + "/reaches", city, with(form, "inside", "x"))).hasStatus(303);
        assertThat(road.of(agency.id()))
                .get()
                .extracting(PartnerRoad.Reached::name)
                .isEqualTo(agency.name());
    }

    private String name() {
        return "Bộ Thử " + mark;
    }

    private String code() {
        return "T96." + mark.toUpperCase(java.util.Locale.ROOT);
    }

    private Map<String, String> typed() {
        return Map.of("system", system, "name", "Trục thử " + mark, "code", code(), "secret", PartnerKey.make());
    }

    private static Map<String, String> door(String address) {
        return Map.of("address", address, "ourSystem", "danang", "ourSecret", "khoa-cua-ta");
    }

    private Map<String, String> reach(String from) {
        return Map.of("reachName", name(), "reachCode", code(), "from", from);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private String added() {
        return added(typed());
    }

    private String added(Map<String, String> form) {
        MvcTestResult answer = post(PARTNERS, city, form);
        assertThat(answer).hasStatus(303);
        return location(answer);
    }

    private void refused(String address, Map<String, String> form, String words) {
        assertThat(post(address, city, form)).hasStatus(422).bodyText().contains(words);
    }

    private MvcTestResult call(String secret) {
        return mvc.get()
                .uri("/exchange/v1/syncReceivedEdocList?messageType=edoc&fromDate=2020/01/01&toDate=2020/01/02")
                .header("X-SystemId", system)
                .header("X-SecretKey", secret)
                .exchange();
    }

    private MvcTestResult get(String address, Actor by) {
        return mvc.get().uri(address).with(signIn.as(by)).exchange();
    }

    private MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address);
        with(form, "key", form.getOrDefault("key", UUID.randomUUID().toString()))
                .forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private int count() {
        return jdbc.sql("select count(*) from exchange.partner where system_id = ?")
                .param(system)
                .query(Integer.class)
                .single();
    }

    private String kept() {
        return jdbc.sql("select p::text from exchange.partner p where system_id = ?")
                .param(system)
                .query(String.class)
                .single();
    }

    private List<String> acts(String at) {
        return jdbc.sql("select act from journal.entry where subject_id = ? order by number")
                .param(id(at))
                .query(String.class)
                .list();
    }
}
