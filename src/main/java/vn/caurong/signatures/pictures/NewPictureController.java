package vn.caurong.signatures.pictures;

import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** Pictures of signatures and seals that are sent in. */
@Controller
record NewPictureController(KeepingPictures keeping, Once once) {
    @PostMapping("/administration/signature-pictures/{person}")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    String keepSignature(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            RedirectAttributes after)
            throws IOException {
        keep(new Owner.Signer(person), key, file, from, actor);
        return said(PictureController.SIGNATURES + person, after);
    }

    @PostMapping("/administration/seal-pictures/{issuingName}")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    String keepSeal(
            @PathVariable UUID issuingName,
            @RequestParam UUID key,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            RedirectAttributes after)
            throws IOException {
        keep(new Owner.Seal(issuingName), key, file, from, actor);
        return said(PictureController.SEALS + issuingName, after);
    }

    private void keep(Owner owner, UUID key, MultipartFile file, String from, Actor by) throws IOException {
        keeping.agency(owner, by);
        byte[] png = file == null ? new byte[0] : file.getBytes();
        ClearPng.check(png);
        once.run(key, by, () -> {
            keeping.keep(owner, png, from.strip(), by);
            return "";
        });
    }

    private static String said(String way, RedirectAttributes after) {
        Note.done("signatures.said.picture").over(after);
        return "redirect:" + way;
    }
}
