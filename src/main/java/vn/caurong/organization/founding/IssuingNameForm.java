package vn.caurong.organization.founding;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed of a name documents are issued under.
 *
 * @param above the line above it in the header, empty for none
 * @param header its lines in the header
 * @param collective anything but empty: works as a collective, signed TM.
 */
public record IssuingNameForm(
        String name, String notation, String above, String header, String collective, String from, String basis) {
    public IssuingNameForm(
            @Nullable String name,
            @Nullable String notation,
            @Nullable String above,
            @Nullable String header,
            @Nullable String collective,
            @Nullable String from,
            @Nullable String basis) {
        this.name = Typed.line(name);
        this.notation = Typed.line(notation);
        this.above = Typed.line(above);
        this.header = lines(header);
        this.collective = Typed.line(collective);
        this.from = Typed.line(from);
        this.basis = Typed.line(basis);
    }

    /** Lines without blank ones. */
    static String lines(@Nullable String typed) {
        return Arrays.stream(Objects.requireNonNullElse(typed, "").split("\\R", -1))
                .map(Typed::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
