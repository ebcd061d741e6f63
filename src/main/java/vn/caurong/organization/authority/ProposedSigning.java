package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Post;

/**
 * A signing authority about to be entered.
 *
 * @param signer the post that shall sign
 * @param types document types, empty for all
 * @param field field in words, empty for all
 * @param to last day, null when open
 */
public record ProposedSigning(
        Post signer,
        IssuingName issuingName,
        List<String> block,
        Set<String> types,
        String field,
        String basis,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean limited() {
        return to != null && (!types.isEmpty() || !field.isBlank());
    }

    /** The form written to the row: that of the line nearest the name, empty for the head. */
    public String innermost() {
        List<SigningForm> forms = SigningForm.of(block);
        return forms.isEmpty() ? "" : forms.getLast().name();
    }
}
