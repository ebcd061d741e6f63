package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Unit;

/** Reads what the pages of incoming documents send. Nothing in it is trusted. */
@Component
record IncomingForms(TypeCodes types, KnownAgencies agencies, WrittenTimes times, DirectiveForms directives) {
    /** What the clerk typed over the values read by machine. */
    Details details(Map<String, String> form) {
        String mark = FormText.text(form, "mark");
        int slash = mark.indexOf('/');
        String signer = FormText.text(form, "signer");
        int comma = signer.indexOf(',');
        String sender = FormText.text(form, "sender").replaceAll("\\s+", " ");
        String issued = FormText.text(form, "issued");
        return new Details(
                agencies.named(sender).map(Unit::id).orElse(null),
                sender,
                slash < 0 ? mark : mark.substring(0, slash).strip(),
                slash < 0 ? "" : mark.substring(slash + 1).strip(),
                issued.isEmpty() ? null : WrittenTimes.day(issued),
                types.sent(FormText.text(form, "type")),
                FormText.text(form, "title").replaceAll("\\s+", " "),
                comma < 0 ? signer : signer.substring(0, comma).strip(),
                comma < 0 ? "" : signer.substring(comma + 1).strip(),
                FormText.text(form, "recipients"),
                FormText.number(form, "urgency"),
                times.read(FormText.text(form, "reply")));
    }

    /** The whole registration form. */
    Registration registration(Map<String, String> form, UUID agency) {
        String to = FormText.text(form, "to");
        boolean rule = to.startsWith("rule:");
        Directive proposal = directives.directive(form, agency);
        return new Registration(
                details(form),
                FormText.text(form, "dup").equals("new"),
                rule || to.isEmpty() ? null : FormText.id(to),
                rule ? FormText.id(to.substring("rule:".length())) : null,
                proposal.lines().isEmpty() ? null : proposal,
                "",
                form.containsKey("restricted"));
    }
}
