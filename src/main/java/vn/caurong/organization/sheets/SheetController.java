package vn.caurong.organization.sheets;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Organization;
import vn.caurong.organization.administration.Acts;
import vn.caurong.organization.administration.Typed;

/** Tables from spreadsheets: trying out, entering. */
@Controller
record SheetController(Organization organization, TryingOut trying, BringingIn bringing, Acts acts) {
    private static final String FILES = "/administration/imports/";
    private static final String TRIED = "organization.said.sheet-tried";

    @PostMapping("/administration/agencies/{agency}/imports")
    @Permission(value = "administration.import", roles = Role.ADMINISTRATOR)
    View attempt(
            @PathVariable UUID agency,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(required = false) MultipartFile file,
            Actor actor,
            RedirectAttributes after)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        var named = new NewBringings.Named(sheet, file == null ? "" : Typed.line(file.getOriginalFilename()));
        Outcome tried = trying.attempt(agency, sheet, content, actor);
        return acts.once(key, actor, TRIED, after, () -> FILES + trying.keep(agency, named, content, tried, actor));
    }

    @GetMapping("/administration/imports/{bringing}")
    @Permission(value = "administration.import", roles = Role.ADMINISTRATOR)
    ModelAndView file(@PathVariable("bringing") UUID id, Actor actor) {
        BringingRow file = bringing.one(id, actor);
        var shown = file.faults().stream().limit(BringingPage.MOST).toList();
        var page = new BringingPage(organization.unit(file.agency()), file, shown);
        return new ModelAndView("organization/sheets/bringing", Map.of("page", page));
    }

    @PostMapping("/administration/imports/{bringing}/entry")
    @Permission(value = "administration.import", roles = Role.ADMINISTRATOR)
    View enter(@PathVariable("bringing") UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.sheet-entered", after, () -> {
            bringing.enter(id, actor);
            return FILES + id;
        });
    }
}
