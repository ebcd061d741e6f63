package vn.caurong.organization.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed of a signing authority.
 *
 * @param issuingName id from a list
 * @param lines what stands above the name, top to bottom, parted by line breaks or slashes
 * @param types codes of document types, empty for all
 */
public record GrantForm(
        String issuingName, String lines, List<String> types, String field, String basis, String from, String to) {
    public GrantForm(
            @Nullable String issuingName,
            @Nullable String lines,
            @Nullable List<String> types,
            @Nullable String field,
            @Nullable String basis,
            @Nullable String from,
            @Nullable String to) {
        this.issuingName = Typed.line(issuingName);
        this.lines = Objects.requireNonNullElse(lines, "");
        this.types = types == null ? List.of() : types;
        this.field = Typed.line(field);
        this.basis = Typed.line(basis);
        this.from = Typed.line(from);
        this.to = Typed.line(to);
    }

    List<String> block() {
        return Arrays.stream(lines.split("\\R|/", -1))
                .map(Typed::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Set<String> kinds() {
        return types.stream().map(Typed::line).filter(type -> !type.isEmpty()).collect(Collectors.toSet());
    }
}
