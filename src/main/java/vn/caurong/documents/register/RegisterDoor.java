package vn.caurong.documents.register;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Where registers are chosen and printed. */
@Controller
record RegisterDoor(
        ObjectProvider<PrintableRegister> registers,
        WritingBooks writing,
        NumberSeries series,
        Organization organization,
        Clock clock) {
    /** No register is older than the rules it is kept by. */
    private static final int FIRST = 2000;

    @GetMapping("/documents/registers")
    @Permission(
            value = "registers.print",
            roles = {Role.CLERK, Role.LEADER})
    String page(Actor actor, Model model) {
        model.addAttribute("years", years(actor.agency()));
        return "documents/register/door";
    }

    @GetMapping("/documents/registers/{book}.pdf")
    @Permission(
            value = "registers.print",
            roles = {Role.CLERK, Role.LEADER})
    ResponseEntity<InputStreamResource> print(
            @PathVariable String book, @RequestParam(required = false) @Nullable Integer year, Actor actor) {
        int of = known(year);
        PrintableRegister register = register(book);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(disposition(book, of)))
                .body(new InputStreamResource(writing.file(register, of, actor)));
    }

    private int known(@Nullable Integer asked) {
        int thisYear = Vietnam.today(clock).getYear();
        int year = asked == null ? thisYear : asked;
        Ruling.unless(year >= FIRST && year <= thisYear, "register.refused.noYear", thisYear)
                .orThrow();
        return year;
    }

    /** This year, and every year the agency or one of its issuing names took numbers in. */
    private List<Integer> years(UUID agency) {
        LocalDate today = Vietnam.today(clock);
        List<UUID> owners = new ArrayList<>(List.of(agency));
        organization.issuingNames(agency, today).forEach(name -> owners.add(name.id()));
        return Stream.concat(Stream.of(today.getYear()), series.years(owners).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private PrintableRegister register(String name) {
        return registers.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusalException("register.refused.noRegister"));
    }

    private static ContentDisposition disposition(String book, int year) {
        String name = Map.of("incoming", "so-van-ban-den-", "outgoing", "so-van-ban-di-")
                        .getOrDefault(book, "so-gui-buu-dien-")
                + year;
        return ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
    }
}
