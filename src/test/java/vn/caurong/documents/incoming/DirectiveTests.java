package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Ruling;

class DirectiveTests {
    private static final Instant NOW = Instant.parse("2020-04-06T02:00:00Z");

    @Test
    void oneLeadsAndOthersCoordinate_D23_2() {
        assertThat(of(Part.LEAD, Part.COORDINATE, Part.KNOW).ruling(NOW)).isEqualTo(Ruling.allowed());
    }

    @Test
    void aSecondLeadIsImpossible_D23_2() {
        assertRefused(of(Part.LEAD, Part.LEAD), "incoming.refused.secondLead");
    }

    @Test
    void nobodyCoordinatesWithoutALead_D23_2() {
        assertRefused(of(Part.COORDINATE), "incoming.refused.noLead");
        assertRefused(of(), "incoming.refused.nobody");
    }

    @Test
    void forInformationOnlyNeedsNoLead() {
        assertThat(of(Part.KNOW, Part.KNOW).ruling(NOW)).isEqualTo(Ruling.allowed());
        assertThat(of(Part.KNOW).onlyToKnow()).isTrue();
    }

    @Test
    void onePostHasOnePart() {
        UUID post = UUID.randomUUID();
        var line = new Directive.Line(Part.LEAD, UUID.randomUUID(), post);
        var again = new Directive.Line(Part.KNOW, UUID.randomUUID(), post);
        assertRefused(
                new Directive(java.util.List.of(line, again), Deadline.none(NOW), "", false), "incoming.refused.twice");
    }

    @Test
    void theDeadlineLiesAhead_D23_4() {
        var past = new Deadline(NOW, null, NOW.minus(Duration.ofMinutes(1)));
        assertRefused(new Directive(of(Part.LEAD).lines(), past, "", false), "incoming.refused.duePast");
    }

    @Test
    void insideAUnitNothingIsDueAfterTheDirective() {
        var inner = new Deadline(NOW, null, NOW.plus(Duration.ofDays(2)));
        assertThat(inner.within(NOW.plus(Duration.ofDays(2)))).isEqualTo(Ruling.allowed());
        assertThat(inner.within(null)).isEqualTo(Ruling.allowed());
        assertThat(inner.within(NOW.plus(Duration.ofDays(1)))).isInstanceOf(Ruling.Refused.class);
    }

    @Test
    void aRequiredReplyIsIssuedOrItsAbsenceExplained_D24_2() {
        assertThat(Completion.reported("Đã rà soát", "").ruling(true)).isInstanceOf(Ruling.Refused.class);
        assertThat(Completion.reported("Đã rà soát", "Đã trả lời tại cuộc họp").ruling(true))
                .isEqualTo(Ruling.allowed());
        assertThat(Completion.answered(UUID.randomUUID(), "31/STTTT-CNTT").ruling(true))
                .isEqualTo(Ruling.allowed());
        assertThat(Completion.reported(" ", "").ruling(false)).isInstanceOf(Ruling.Refused.class);
    }

    private static Directive of(Part... parts) {
        return new Directive(
                Arrays.stream(parts)
                        .map(p -> new Directive.Line(p, UUID.randomUUID(), UUID.randomUUID()))
                        .toList(),
                Deadline.none(NOW),
                "",
                false);
    }

    private static void assertRefused(Directive directive, String key) {
        assertThat(directive.ruling(NOW)).isEqualTo(Ruling.refused(key));
    }
}
