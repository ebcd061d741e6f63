package vn.caurong.signatures.pictures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;

/** A picture comes to be used from a day; what was signed before keeps the one it shows. */
@Component
class KeepingPictures {
    private final Administration administration;
    private final Pictures pictures;
    private final Journal journal;
    private final Clock clock;

    KeepingPictures(Administration administration, Pictures pictures, Journal journal, Clock clock) {
        this.administration = administration;
        this.pictures = pictures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NotVisibleException unless the actor manages whose picture it is
     */
    UUID agency(Owner owner, Actor by) {
        return switch (owner) {
            case Owner.Signer(UUID id) -> administration.requirePerson(id, by);
            case Owner.Seal(UUID id) -> administration.requireIssuingName(id, by);
        };
    }

    /**
     * @param png checked before
     */
    @Transactional
    public void keep(Owner owner, byte[] png, String from, Actor by) {
        UUID agency = agency(owner, by);
        LocalDate day = day(from);
        LocalDate today = Vietnam.today(clock);
        Ruling.unless(!day.isBefore(today), "signatures.refused.picturePast", today)
                .orThrow();
        UUID id = Ids.next();
        pictures.insert(id, owner, png, day);
        journal.record(new Entry(
                agency,
                "signatures.picture-kept",
                new Subject("picture", id),
                by,
                Map.of("of", owner.id().toString(), "from", day.toString()),
                null));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new RefusalException("signatures.refused.pictureDay", typed);
        }
    }
}
