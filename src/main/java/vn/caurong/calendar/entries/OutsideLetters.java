package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;

/** How the letters to those outside stand; answered by the part that writes them. */
public interface OutsideLetters {
    /** Those the plan names with an address first, then those who are told no more. */
    List<LetterLine> of(UUID entry, Plan plan);
}
