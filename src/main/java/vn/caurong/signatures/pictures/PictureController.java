package vn.caurong.signatures.pictures;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.ui.Note;

/** Pictures of signatures and seals. */
@Controller
record PictureController(KeepingPictures keeping, Pictures pictures, Once once, PicturePages pages) {
    private static final String SIGNATURES = "/administration/signature-pictures/";
    private static final String SEALS = "/administration/seal-pictures/";

    @Bean
    static Door signaturePicturesDoor() {
        return new Door(Place.PERSON, "signatures.pictures", SIGNATURES + "{id}", 30);
    }

    @Bean
    static Door sealPicturesDoor() {
        return new Door(Place.ISSUING_NAME, "signatures.seals", SEALS + "{id}", 30);
    }

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
        return said(SIGNATURES + person, after);
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
        return said(SEALS + issuingName, after);
    }

    @GetMapping("/administration/signature-pictures/{person}/{picture}.png")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    ResponseEntity<byte[]> signature(@PathVariable UUID person, @PathVariable UUID picture, Actor actor) {
        return png(new Owner.Signer(person), picture, actor);
    }

    @GetMapping("/administration/seal-pictures/{issuingName}/{picture}.png")
    @Permission(value = "administration.pictures", roles = Role.ADMINISTRATOR)
    ResponseEntity<byte[]> seal(@PathVariable UUID issuingName, @PathVariable UUID picture, Actor actor) {
        return png(new Owner.Seal(issuingName), picture, actor);
    }

    private ModelAndView page(Owner owner, String way, Actor by) {
        var page = pages.of(owner, way, by);
        return new ModelAndView("signatures/pictures/pictures", Map.of("page", page));
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

    private ResponseEntity<byte[]> png(Owner owner, UUID picture, Actor by) {
        keeping.agency(owner, by);
        byte[] png = pictures.png(owner, picture)
                .orElseThrow(() -> new NotVisibleException(new Subject("picture", picture)));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }

    private static String said(String way, RedirectAttributes after) {
        Note.done("signatures.said.picture").over(after);
        return "redirect:" + way;
    }
}
