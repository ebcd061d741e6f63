package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.authority.GrantingSigning;
import vn.caurong.organization.authority.ProposedSigning;

/** The head of an agency signs everything, the deputy KT. (NĐ 30/2020 Đ13.1–2). */
@Component
record FirstSigning(Organization organization, GrantingSigning granting) {
    void ofHead(UUID post, UUID issuing, FoundingForm form, Actor by) {
        grant(post, issuing, form, lines(form, form.headLine()), by);
    }

    void ofDeputy(UUID post, UUID issuing, FoundingForm form, Actor by) {
        grant(post, issuing, form, lines(form, "KT. " + form.headLine(), "PHÓ " + form.headLine()), by);
    }

    private static List<String> lines(FoundingForm form, String... under) {
        var lines = new ArrayList<String>();
        if (!form.collective().isEmpty()) {
            lines.add("TM. " + form.collective());
        }
        lines.addAll(List.of(under));
        return lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }

    private void grant(UUID post, UUID issuing, FoundingForm form, List<String> block, Actor by) {
        LocalDate from = Typed.day(form.from());
        var signer = organization.post(post, from);
        IssuingName name = organization.issuingNames(signer.agency(), from).stream()
                .filter(each -> each.id().equals(issuing))
                .findFirst()
                .orElseThrow();
        granting.sign(new ProposedSigning(signer, name, block, Set.of(), "", form.basis(), from, null), by);
    }
}
