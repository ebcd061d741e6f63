package vn.caurong.documents.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.sitting.SittingPaper.Outcome;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/**
 * A sitting with its papers in order.
 *
 * @param run what signs and returns at this moment, null while nothing does
 * @param beat the run's last sign of life
 */
record Sitting(
        UUID id,
        Instant begunAt,
        @Nullable UUID run,
        @Nullable Instant beat,
        List<SittingPaper> papers) {
    /** More would not be read with care, and none waits long for the last. */
    static final int MOST = 50;

    /** A run that is silent for longer was cut off. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    static Subject subject(UUID id) {
        return new Subject("sitting", id);
    }

    String href() {
        return "/documents/sittings/" + id;
    }

    String href(SittingPaper paper) {
        return href() + "/papers/" + paper.position();
    }

    boolean running(Instant now) {
        return beat != null && beat.plus(SILENCE).isAfter(now);
    }

    /** Cut off: what was signed is signed, the rest waits for the PIN again. */
    boolean brokenOff(Instant now) {
        return run != null && !running(now);
    }

    /**
     * @throws NotVisibleException when it has no such place
     */
    SittingPaper at(int position) {
        return papers.stream()
                .filter(paper -> paper.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(subject(id)));
    }

    /** The next to be read after a place, round the end. */
    Optional<SittingPaper> unreadAfter(int position) {
        Optional<SittingPaper> next = papers.stream()
                .filter(paper -> paper.unread() && paper.position() > position)
                .findFirst();
        return next.or(() -> papers.stream().filter(SittingPaper::unread).findFirst());
    }

    List<SittingPaper> pending() {
        return papers.stream().filter(SittingPaper::pending).toList();
    }

    long pending(Choice choice) {
        return papers.stream()
                .filter(paper -> paper.pending() && paper.choice() == choice)
                .count();
    }

    long unread() {
        return papers.stream().filter(SittingPaper::unread).count();
    }

    long later() {
        return papers.stream().filter(paper -> paper.choice() == Choice.LATER).count();
    }

    long came(Outcome outcome) {
        return papers.stream().filter(paper -> paper.outcome() == outcome).count();
    }
}
