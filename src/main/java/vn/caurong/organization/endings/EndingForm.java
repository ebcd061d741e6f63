package vn.caurong.organization.endings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed to end a unit.
 *
 * @param kind MERGED into one, SPLIT into several, DISSOLVED without successor
 * @param day first day without it
 * @param successors ids of the units that go on with its work
 */
public record EndingForm(String kind, String day, List<String> successors, String basis) {
    public EndingForm(
            @Nullable String kind, @Nullable String day, @Nullable List<String> successors, @Nullable String basis) {
        this.kind = Typed.line(kind);
        this.day = Typed.line(day);
        this.successors =
                successors == null ? List.of() : successors.stream().distinct().toList();
        this.basis = Typed.line(basis);
    }
}
