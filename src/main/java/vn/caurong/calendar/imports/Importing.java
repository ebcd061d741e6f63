package vn.caurong.calendar.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.ics.IcsBounds;
import vn.caurong.calendar.ics.IcsContent;
import vn.caurong.calendar.ics.IcsFile;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.WorkingTime;

/** A person looks at a calendar file, and takes what is in it into their own calendar. */
@Component
class Importing {
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Imports imports;
    private final TakenEvents taken;
    private final WorkingTime time;
    private final Clock clock;

    Importing(Imports imports, TakenEvents taken, WorkingTime time, Clock clock) {
        this.imports = imports;
        this.taken = taken;
        this.time = time;
        this.clock = clock;
    }

    /** Slow: outside any transaction. */
    IcsContent read(byte[] file) {
        return IcsFile.read(file, bounds(clock.instant()));
    }

    private static IcsBounds bounds(Instant at) {
        return new IcsBounds(at.minus(BACK), at.plus(AHEAD));
    }

    @Transactional
    UUID look(String name, IcsContent content, Actor by) {
        UUID id = Ids.next();
        imports.keep(id, by.person(), name, content.knowing(taken.known(by.person(), content.outside())));
        return id;
    }

    /** With how many of the times that repeat nobody works: they come as whoever invites has put them. */
    Optional<ImportPage> page(UUID id, Actor by) {
        return imports.of(id, by.person()).map(page -> page.counting(time.of(by.agency())::isWorkingDay));
    }

    /**
     * What was brought before by the same UID is not there twice: it is as the file says now, unless its person changed it and the file has no later state of it.
     *
     * @throws RefusalException when this look was taken before
     */
    @Transactional
    Taken take(UUID id, Actor by) {
        ImportPage page = imports.of(id, by.person())
                .orElseThrow(() -> new NotVisibleException(new Subject("calendar-import", id)));
        if (!imports.take(id, by.person())) {
            throw new RefusalException("calendar.refused.ics.taken");
        }
        return taken.take(by.person(), page.events(), bounds(page.at()));
    }
}
