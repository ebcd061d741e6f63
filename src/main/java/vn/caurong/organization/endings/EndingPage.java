package vn.caurong.organization.endings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * Ending a unit or agency: the form, and once it is filled what will happen.
 *
 * @param near who may go on with its work, by id: units of the agency, or agencies beside it
 * @param others agencies further away, by id
 * @param planned the ending that stands entered, null when there is none
 * @param preview null while the form is empty
 */
public record EndingPage(
        Unit unit,
        Unit agency,
        EndingForm form,
        Map<String, String> near,
        Map<String, String> others,
        LocalDate today,
        @Nullable Ending planned,
        @Nullable Preview preview) {
    /**
     * @param heir who goes on with what is open
     * @param posts posts that end
     * @param holders people who lose one
     * @param waiting open items that move
     * @param left what else an agency leaves, by message key of its name
     */
    public record Preview(
            List<Unit> successors, String heir, int posts, int holders, long waiting, Map<String, Long> left) {}
}
