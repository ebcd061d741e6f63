package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Missing;
import vn.caurong.signatures.Judgement.Signature;
import vn.caurong.signatures.Judgement.Verdict;
import vn.caurong.ui.Screen;

@CauRongTest
class JudgementWordsTests {
    private static final Instant AT = Instant.parse("2020-04-05T09:42:10Z");

    private final TemplateEngine templates;
    private final MessageSource words;

    private final Judgements judgements;

    JudgementWordsTests(TemplateEngine templates, MessageSource words, Judgements judgements) {
        this.judgements = judgements;
        this.templates = templates;
        this.words = words;
    }

    @Test
    void validSaysSoInWordsWithTheFactsFoldedIn() {
        Element note = note(judgement(Verdict.VALID, false, List.of(), List.of()));
        assertThat(note.className()).contains("cr-note-leaf");
        assertThat(note.selectFirst("b").text()).isEqualTo("2 chữ ký số hợp lệ, tệp không bị sửa sau khi ký.");
        assertThat(note.selectFirst("details dl").text())
                .contains("Người ký Ngô Bá Thử · 16:42:10, 05/04/2020 · hợp lệ")
                .contains("Cơ quan ký Sở Thử");
        assertThat(note.text()).doesNotContain("DEMO");
    }

    @Test
    void demoSaysDemo() {
        Judgement demo = judgement(Verdict.VALID, true, List.of(), List.of());
        assertThat(note(demo).text()).contains("Chữ ký DEMO, không có giá trị pháp lý.");
        assertThat(chip(demo).text()).isEqualTo("2 chữ ký hợp lệ · DEMO");
    }

    @Test
    void changedSaysWhatAndAfterWhom() {
        Refusal finding = Refusal.of("signatures.finding.value.number", "Sở Thử", "number", "418", "999");
        Element note = note(judgement(Verdict.CHANGED, false, List.of(), List.of(finding)));
        assertThat(note.className()).contains("cr-note-seal");
        assertThat(note.text())
                .contains("Tệp đã bị sửa sau khi ký.")
                .contains("Số bị sửa từ “418” thành “999” sau chữ ký của Sở Thử.");
    }

    @Test
    void aSignerWithoutANameIsSaidByPlaceAndNotByTheFieldsOwnName() {
        Object signer = SignedField.signer("", List.of(new SignedField("Signature3", 9, false)), "Signature3");
        Refusal finding = Refusal.of("signatures.finding.changed", signer);
        assertThat(note(judgement(Verdict.CHANGED, false, List.of(), List.of(finding)))
                        .text())
                .contains("Tệp bị sửa sau chữ ký của người ký thứ 1.");
    }

    @Test
    void wordsInsideWordsAreKept() {
        Refusal finding = Refusal.of("signatures.finding.changed", Refusal.of("signatures.signer.nth", 3));
        String sha256 = UUID.randomUUID().toString().replace("-", "").repeat(2);
        judgements.keep(sha256, "test", judgement(Verdict.CHANGED, false, List.of(), List.of(finding)));
        assertThat(judgements.find(sha256, "test").orElseThrow().findings()).containsExactly(finding);
    }

    /** NĐ 30/2020 Đ5.1. */
    @Test
    void missingSignatureAsksForALook() {
        Judgement judgement = judgement(Verdict.VALID, false, List.of(Missing.AGENCY), List.of());
        assertThat(note(judgement).className()).contains("cr-note-gold");
        assertThat(note(judgement).text()).contains("Thiếu chữ ký số của cơ quan");
        assertThat(chip(judgement).text()).isEqualTo("Xem lại chữ ký");
    }

    @Test
    void unsignedHasNoFactsToUnfold() {
        Judgement none =
                new Judgement(Verdict.NOT_SIGNED, List.of(), List.of(Missing.PERSON, Missing.AGENCY), List.of(), AT);
        assertThat(note(none).select("details")).isEmpty();
        assertThat(note(none).text()).contains("Tệp không có chữ ký số.");
    }

    @Test
    void everyVerdictHasItsWords() {
        for (Verdict verdict : Verdict.values()) {
            Judgement judgement = judgement(verdict, false, List.of(), List.of());
            assertThat(note(judgement).text()).doesNotContain("signatures.");
            assertThat(chip(judgement).text()).doesNotContain("signatures.").isNotBlank();
        }
    }

    private static Judgement judgement(Verdict verdict, boolean demo, List<Missing> missing, List<Refusal> findings) {
        Instant to = Instant.parse("2022-09-14T00:00:00Z");
        Signature person = new Signature("Ngô Bá Thử", false, AT, "Gốc", to, verdict, demo, true, null);
        Signature agency = new Signature("Sở Thử", true, AT, "Gốc", to, verdict, demo, true, null);
        return new Judgement(verdict, List.of(person, agency), missing, findings, AT);
    }

    private Element note(Judgement judgement) {
        return rendered("signatures/judgement.jte", judgement);
    }

    private Element chip(Judgement judgement) {
        return rendered("signatures/chip.jte", judgement);
    }

    private Element rendered(String template, Judgement judgement) {
        Screen screen = (Screen) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Screen.class},
                (_, method, arguments) -> answer(method, arguments));
        StringOutput out = new StringOutput();
        templates.render(template, Map.of("screen", screen, "judgement", judgement), out);
        return Jsoup.parseBodyFragment(out.toString()).body().firstElementChild();
    }

    private Object answer(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "t" ->
                words.getMessage(
                        (String) arguments[0],
                        Arrays.stream((Object[]) arguments[1])
                                .map(value -> value instanceof Refusal(String key, List<Object> of)
                                        ? words.getMessage(key, of.toArray(), Locale.forLanguageTag("vi"))
                                        : value)
                                .toArray(),
                        (String) arguments[0],
                        Locale.forLanguageTag("vi"));
            case "asset" -> "/" + arguments[0];
            case "time" -> Vietnam.write((Instant) arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
