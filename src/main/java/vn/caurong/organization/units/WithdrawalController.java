package vn.caurong.organization.units;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.administration.Acts;
import vn.caurong.organization.administration.Typed;

/** Taking a change of a unit back before its day. */
@Controller
record WithdrawalController(WithdrawingChanges withdrawing, Acts acts) {
    @PostMapping("/administration/unit-changes/{change}/withdrawal")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    View withdraw(
            @PathVariable UUID change,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(
                key,
                actor,
                "organization.said.change-withdrawn",
                after,
                () -> "/administration/units/" + withdrawing.withdraw(change, Typed.line(basis), actor));
    }
}
