package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.caurong.calendar.repeats.Repeating;
import vn.caurong.calendar.week.TypedFields;
import vn.caurong.kernel.RefusalException;

/** What is typed of an own entry; nothing in it is trusted. */
record OwnForm(TypedFields fields) {
    static final int LONGEST = 500;

    OwnForm(MultiValueMap<String, String> typed) {
        this(new TypedFields(typed));
    }

    /** A new one, on one day or that day of several weeks. */
    OwnPlan plan() {
        return new OwnPlan(
                text("title"),
                new Repeating(fields.day("day"), times(), Set.copyOf(fields.all("keep"))),
                fields.hour("from"),
                fields.hour("to"),
                text("place"),
                busy());
    }

    /** What becomes of one that stands; it ends on the day it begins where no other is typed. */
    OwnChange change() {
        LocalDate day = fields.day("day");
        return new OwnChange(
                text("title"),
                fields.at(day, "from"),
                fields.at(fields.day("last", day), "to"),
                text("place"),
                busy(),
                version());
    }

    private String text(String name) {
        return fields.text(name, LONGEST);
    }

    private boolean busy() {
        return !text("seen").equals("free");
    }

    private int times() {
        String typed = text("times");
        if (!typed.matches("\\d{0,3}")) {
            throw new RefusalException("calendar.refused.times", Repeating.MOST);
        }
        return typed.isEmpty() ? 1 : Integer.parseInt(typed);
    }

    private int version() {
        String typed = text("version");
        if (!typed.matches("\\d{1,9}")) {
            throw new RefusalException("calendar.refused.choose");
        }
        return Integer.parseInt(typed);
    }
}
