package vn.caurong.calendar.personal;

import java.time.LocalDate;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Vietnam;

/** An own entry on its page, and as its form is filled in. */
public record OwnPage(OwnEntry entry) {
    public String way() {
        return "/calendar/mine/" + entry.id();
    }

    /** As in a sentence. */
    public String when() {
        return new Stretch(entry.starts(), entry.ends()).written();
    }

    public LocalDate day() {
        return Vietnam.date(entry.starts());
    }

    public LocalDate last() {
        return Vietnam.date(entry.ends());
    }

    public String from() {
        return Stretch.hour(entry.starts());
    }

    public String to() {
        return Stretch.hour(entry.ends());
    }

    /** Whether others were entered with it. */
    public boolean repeats() {
        return entry.series() != null;
    }
}
