package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.stamp.ArrivalStamp;
import vn.caurong.documents.stamp.StampPlace;
import vn.caurong.documents.stamp.StampedCopy;
import vn.caurong.files.Blob;
import vn.caurong.files.FileView;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;
import vn.caurong.organization.Organization;

/** The stamp of a document in the register, for the screen and for print. */
@Component
record ArrivalStamps(Organization organization, Posts posts, Pages pages, Files files) {
    /** Null while it has no number. */
    @Nullable
    ArrivalStamp of(Incoming document) {
        Integer number = document.arrivalNumber();
        LocalDate day = document.registeredOn();
        if (number == null || day == null) {
            return null;
        }
        String to = document.leadUnit() == null ? document.heldBy() : posts.unitName(document.leadUnit());
        return new ArrivalStamp(organization.unit(document.agency()).name(), number, day, to);
    }

    /** The stamp on the page image; null where there is none, or no page. */
    @Nullable
    StampedPage over(Incoming document, FileView main) {
        ArrivalStamp stamp = of(document);
        if (stamp == null || main.sheets().isEmpty()) {
            return null;
        }
        FileView.Sheet first = main.sheets().getFirst();
        StampPlace place = StampPlace.on(first.lines(), first.width(), first.height());
        return new StampedPage(stamp, place, first.width(), first.height());
    }

    /** A copy to be printed; the file itself stays as it is. */
    byte[] printed(Incoming document, ArrivalStamp stamp) {
        Blob blob = files.of(document.subject()).getFirst().blob();
        List<Pages.Line> lines = pages.lines(blob.sha256(), 1);
        return StampedCopy.of(files.read(blob.sha256()), stamp, lines);
    }
}
