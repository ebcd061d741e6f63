package vn.caurong.organization.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.Organization;

/** The tables there are, and an empty spreadsheet for each. */
@Controller
record SheetTemplateController(
        Administration administration, Organization organization, Sheets sheets, TemplateFiles templates) {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Bean
    static Door sheetsDoor() {
        return new Door(Place.AGENCY, "organization.sheets", "/administration/agencies/{id}/imports", 90);
    }

    @GetMapping("/administration/agencies/{agency}/imports")
    @Permission(value = "administration.import", roles = Role.ADMINISTRATOR)
    ModelAndView page(@PathVariable UUID agency, Actor actor) {
        administration.require(agency, actor);
        var page = new SheetsPage(organization.unit(agency), sheets.all());
        return new ModelAndView("organization/sheets/sheets", Map.of("page", page));
    }

    @GetMapping("/administration/sheets/{sheet}.xlsx")
    @Permission(value = "administration.import", roles = Role.ADMINISTRATOR)
    ResponseEntity<byte[]> template(@PathVariable String sheet, Locale language, Actor actor) {
        byte[] file = templates.of(sheets.named(sheet), language);
        var name = ContentDisposition.attachment()
                .filename(sheet + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .headers(headers -> headers.setContentDisposition(name))
                .body(file);
    }
}
