package vn.caurong.organization.founding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed to set up a new agency. Fields of people may stay empty: their posts are then vacant.
 *
 * @param parent id of the agency above
 * @param collective what signs TM. ({@code ỦY BAN NHÂN DÂN}), empty for an agency led by one person
 * @param headTitle title of the head's post: {@code Giám đốc Sở}
 * @param headLine the head's title above the signature, in capitals: {@code GIÁM ĐỐC}
 * @param admin name of the agency's own administrator, empty for none
 */
public record FoundingForm(
        String parent,
        String name,
        String shortName,
        String notation,
        String place,
        String code,
        String from,
        String basis,
        String above,
        String header,
        String collective,
        String headTitle,
        String headLine,
        String head,
        String deputyTitle,
        String deputy,
        String office,
        String clerk,
        String admin) {

    /** The same with every field made one clean line. */
    FoundingForm clean() {
        return new FoundingForm(
                line(parent),
                line(name),
                line(shortName),
                line(notation),
                line(place),
                line(code),
                line(from),
                line(basis),
                line(above).toUpperCase(Locale.ROOT),
                IssuingNameForm.lines(header).toUpperCase(Locale.ROOT),
                line(collective).toUpperCase(Locale.ROOT),
                line(headTitle),
                line(headLine).toUpperCase(Locale.ROOT),
                line(head),
                line(deputyTitle),
                line(deputy),
                line(office).isEmpty() ? "Văn phòng" : line(office),
                line(clerk),
                line(admin));
    }

    /** The name the agency issues under. */
    IssuingNameForm issuingName() {
        return new IssuingNameForm(name, notation, above, header, collective, from, basis);
    }

    private static String line(@Nullable String typed) {
        return Typed.line(typed);
    }
}
