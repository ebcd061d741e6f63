package vn.caurong.signatures.pictures;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** Pictures of signatures and seals as they are seen. */
@Controller
record PictureController(PicturePages pages, PictureAnswers answers) {
    static final String SIGNATURES = "/administration/signature-pictures/";
    static final String SEALS = "/administration/seal-pictures/";

    @GetMapping("/administration/signature-pictures/{person}")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    ModelAndView signatures(@PathVariable UUID person, Actor actor) {
        return page(new Owner.Signer(person), SIGNATURES + person, actor);
    }

    @GetMapping("/administration/seal-pictures/{issuingName}")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    ModelAndView seals(@PathVariable UUID issuingName, Actor actor) {
        return page(new Owner.Seal(issuingName), SEALS + issuingName, actor);
    }

    @GetMapping("/administration/signature-pictures/{person}/{picture}.png")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    ResponseEntity<byte[]> signature(@PathVariable UUID person, @PathVariable UUID picture, Actor actor) {
        return answers.png(new Owner.Signer(person), picture, actor);
    }

    @GetMapping("/administration/seal-pictures/{issuingName}/{picture}.png")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    ResponseEntity<byte[]> seal(@PathVariable UUID issuingName, @PathVariable UUID picture, Actor actor) {
        return answers.png(new Owner.Seal(issuingName), picture, actor);
    }

    private ModelAndView page(Owner owner, String way, Actor by) {
        return new ModelAndView("signatures/pictures/pictures", Map.of("page", pages.of(owner, way, by)));
    }
}
