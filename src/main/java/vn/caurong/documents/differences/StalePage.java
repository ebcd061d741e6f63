package vn.caurong.documents.differences;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Refusal;

/**
 * The answer to a form that was opened before somebody else changed the thing.
 *
 * @param why who changed it and when
 * @param differences fields that would change what stands
 * @param kept message keys of fields the other changed and this person did not touch
 * @param back the address of what stands
 * @param again where the same can be sent over it, null when the state no longer takes it
 * @param version the one it would be sent over
 * @param sent what the form held, to be sent again where there is no script
 */
public record StalePage(
        Refusal why,
        List<Difference> differences,
        List<String> kept,
        String back,
        @Nullable String again,
        int version,
        Map<String, List<String>> sent) {
    private static final Set<String> OWN = Set.of("key", "over", "pin");

    /** What a form held, without what belongs to one sending only; a PIN is never sent back. */
    public static Map<String, List<String>> sent(HttpServletRequest request) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name) && !name.startsWith("_")) {
                sent.put(name, List.of(values));
            }
        });
        return sent;
    }

    /** A page of its own, or for a script the part to put into the form, which still holds all. */
    public ModelAndView answer(HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        return new ModelAndView(
                part ? "documents/differences/stale-part" : "documents/differences/stale",
                Map.of("page", this),
                HttpStatus.CONFLICT);
    }
}
