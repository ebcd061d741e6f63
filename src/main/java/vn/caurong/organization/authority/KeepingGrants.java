package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Administration;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Post;
import vn.caurong.organization.administration.Typed;

/** An administrator enters what a post may sign (NĐ 30/2020 Đ13). */
@Component
class KeepingGrants {
    private final Administration administration;
    private final GrantingSigning granting;
    private final SignableNames names;

    KeepingGrants(Administration administration, GrantingSigning granting, SignableNames names) {
        this.administration = administration;
        this.granting = granting;
        this.names = names;
    }

    @Transactional
    public void grant(UUID post, GrantForm form, Actor by) {
        LocalDate from = form.from().isEmpty() ? LocalDate.EPOCH : Typed.day(form.from());
        Post signer = names.signer(post, from);
        administration.require(signer.agency(), by);
        Ruling.unless(!form.from().isEmpty(), "organization.refused.day", form.from())
                .orThrow();
        IssuingName name = names.of(signer.agency(), from).stream()
                .filter(each -> each.id().toString().equals(form.issuingName()))
                .findFirst()
                .orElseThrow(() -> new RefusalException("organization.refused.noIssuingName"));
        granting.sign(proposed(signer, name, form, from), by);
    }

    private static ProposedSigning proposed(Post signer, IssuingName name, GrantForm form, LocalDate from) {
        return new ProposedSigning(
                signer, name, form.block(), form.kinds(), form.field(), form.basis(), from, Typed.dayOrNone(form.to()));
    }
}
