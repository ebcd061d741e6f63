package vn.caurong.organization.endings;

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

/** Taking the end of a unit or agency back before its day. */
@Controller
record EndingWithdrawalController(WithdrawingEndings withdrawing, Acts acts) {
    @PostMapping("/administration/units/{unit}/ending/withdrawal")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    View withdraw(
            @PathVariable UUID unit,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.ending-withdrawn", after, () -> {
            withdrawing.withdraw(unit, Typed.line(basis), actor);
            return "/administration/units/" + unit;
        });
    }
}
