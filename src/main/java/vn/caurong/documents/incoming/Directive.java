package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caurong.kernel.Ruling;

/**
 * A directive, proposed or given.
 *
 * @param lines who does what, in the order of the page
 */
record Directive(List<Line> lines, Deadline deadline, String words, boolean replyRequired) {
    /** Longest words of a directive. */
    static final int WORDS = 2000;

    /** One unit, or one person of it, with its part. */
    record Line(Part part, UUID unit, UUID post) {}

    Optional<Line> lead() {
        return lines.stream().filter(line -> line.part() == Part.LEAD).findFirst();
    }

    /**
     * The same deadline as the proposal's keeps its rule: a form sends back only the instant, to the
     * minute.
     */
    Directive keepingRuleOf(Directive proposal) {
        return deadline.amount() == null && deadline.sameMinute(proposal.deadline)
                ? new Directive(lines, proposal.deadline, words, replyRequired)
                : this;
    }

    /** True when nobody has anything to do but read. */
    boolean onlyToKnow() {
        return lines.stream().allMatch(line -> line.part() == Part.KNOW);
    }

    /** NĐ 30/2020 Đ23.2: one who leads, those who coordinate, and a deadline that lies ahead. */
    Ruling ruling(Instant now) {
        return Ruling.unless(!lines.isEmpty(), "incoming.refused.nobody")
                .and(() -> oneLead())
                .and(() -> onceEach())
                .and(() -> deadline.ahead(now))
                .and(() -> Ruling.unless(words.length() <= WORDS, "incoming.refused.wordsLong", WORDS));
    }

    private Ruling oneLead() {
        long leads = lines.stream().filter(line -> line.part() == Part.LEAD).count();
        return Ruling.unless(leads <= 1, "incoming.refused.secondLead")
                .and(() -> Ruling.unless(leads == 1 || onlyToKnow(), "incoming.refused.noLead"));
    }

    private Ruling onceEach() {
        return Ruling.unless(
                lines.stream().map(Line::post).distinct().count() == lines.size(), "incoming.refused.twice");
    }
}
