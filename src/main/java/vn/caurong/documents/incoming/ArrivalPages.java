package vn.caurong.documents.incoming;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.documents.intake.NothingTakenException;
import vn.caurong.documents.intake.Upload;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;

/** The page on which a clerk drops files or a message. */
@Controller
record ArrivalPages(TakingFiles taking, Arriving arriving, Once once) {
    @GetMapping("/documents/incoming/new")
    @Permission(value = "incoming.arrive", roles = Role.CLERK)
    String page() {
        return "documents/incoming/drop";
    }

    @PostMapping("/documents/incoming")
    @Permission(value = "incoming.arrive", roles = Role.CLERK)
    String drop(@RequestParam List<MultipartFile> file, @RequestParam UUID key, Actor actor) throws IOException {
        TakenFile taken = taking.take(uploads(file), actor.agency());
        String next = once.run(key, actor, () -> "/documents/incoming/" + arriving.drop(taken, actor));
        return "redirect:" + next;
    }

    /** A browser sends an empty part for a field nothing was chosen in. */
    private static List<Upload> uploads(List<MultipartFile> files) {
        List<Upload> chosen = files.stream()
                .filter(file -> !file.isEmpty()
                        || !TidyText.clean(file.getOriginalFilename()).isEmpty())
                .map(file -> new Upload(TidyText.cut(file.getOriginalFilename(), 200), file))
                .toList();
        if (chosen.isEmpty()) {
            throw new RefusalException("incoming.refused.noFile");
        }
        return chosen;
    }

    /** Each file has its sentence. */
    @ExceptionHandler
    ModelAndView nothingTaken(NothingTakenException nothing, HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        return new ModelAndView(
                part ? "documents/incoming/untaken" : "documents/incoming/drop",
                Map.of("untaken", nothing.each()),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    ModelAndView sameFile(SameFileException same, HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        return new ModelAndView(
                part ? "documents/incoming/known" : "documents/incoming/drop",
                Map.of("refusal", same.refusal(), "known", same.document()),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
