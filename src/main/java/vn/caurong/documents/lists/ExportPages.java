package vn.caurong.documents.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;

/** Lists asked for as files, and the files. */
@Controller
record ExportPages(Exporting exporting, WritingExports writing, Exports exports, ToldExports told, Once once) {
    private static final String PAGE = "/documents/exports";
    /** Older ones were seen or fetched before. */
    private static final int FRESH = 3;

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping(PAGE)
    @Permission("lists.export")
    String page(Actor actor, Model model) {
        List<ExportRow> rows = exports.of(actor);
        rows.stream().filter(row -> !row.waiting()).limit(FRESH).forEach(row -> told.seen(row.id(), actor));
        model.addAttribute("exports", rows);
        return "documents/lists/exports";
    }

    @PostMapping(PAGE)
    @Permission("lists.export")
    String ask(@RequestParam Map<String, String> form, Actor actor, Locale locale) {
        UUID key = key(form);
        var wanted = new Exportable.Wanted(form.getOrDefault("filter", ""), form.getOrDefault("q", ""));
        String list = form.getOrDefault("list", "");
        var errand = new Exporting.Errand(key, list, wanted, actor, locale.getLanguage());
        return "redirect:" + once.run(key, actor, () -> asked(errand));
    }

    @GetMapping(PAGE + "/{id}.xlsx")
    @Permission("lists.export")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor) {
        String sha256 = exports.of(id, actor)
                .filter(ExportRow::done)
                .map(export -> Objects.requireNonNull(export.sha256()))
                .orElseThrow(() -> new NotVisibleException(new Subject("export", id)));
        return answer(writing.read(sha256));
    }

    private String asked(Exporting.Errand errand) {
        exporting.ask(errand);
        return PAGE;
    }

    private static ResponseEntity<byte[]> answer(byte[] file) {
        var name = ContentDisposition.attachment().filename("danh-sach.xlsx", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .headers(headers -> headers.setContentDisposition(name.build()))
                .body(file);
    }

    static UUID key(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault("key", ""));
        } catch (IllegalArgumentException none) {
            throw new RefusalException("lists.export.unknown");
        }
    }
}
