package vn.caurong.organization.endings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * Ending a unit: the form, and once it is filled what will happen.
 *
 * @param choices units that may go on with its work, by id
 * @param preview null while the form is empty
 */
public record EndingPage(
        Unit unit,
        Unit agency,
        EndingForm form,
        Map<String, String> choices,
        @Nullable Preview preview) {
    /**
     * @param posts posts that end
     * @param holders people who lose one
     * @param waiting open items that move
     */
    public record Preview(List<Unit> successors, int posts, int holders, long waiting) {}
}
