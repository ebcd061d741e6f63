package vn.caurong.access.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;

/** The review of access of an agency, as a file. */
@Controller
record ReviewController(
        Administration administration, ReviewFile review, Journal journal, TransactionTemplate transaction) {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Bean
    static Door reviewDoor() {
        return new Door(Place.AGENCY, "access.review", "/administration/agencies/{id}/access-review.xlsx", 70);
    }

    @GetMapping("/administration/agencies/{agency}/access-review.xlsx")
    @Permission(value = "administration.access", roles = Role.ADMINISTRATOR)
    void file(@PathVariable UUID agency, Locale language, Actor actor, HttpServletResponse response)
            throws IOException {
        administration.require(agency, actor);
        transaction.executeWithoutResult(_ -> tell(agency, actor));
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
        review.write(agency, language, response.getOutputStream());
    }

    private void tell(UUID agency, Actor by) {
        journal.record(new Entry(agency, "access.reviewed", new Subject("unit", agency), by, Map.of(), null));
    }

    private static String disposition() {
        return ContentDisposition.attachment()
                .filename("ra-soat-quyen.xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
