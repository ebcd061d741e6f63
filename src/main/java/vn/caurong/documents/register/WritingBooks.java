package vn.caurong.documents.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.files.SheetPrinter;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;

/**
 * Writes a register as one PDF, some hundred lines at a time: its length costs time and disk, not
 * memory. Registers are in Vietnamese.
 */
@Component
class WritingBooks {
    static final int LINES = 400;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SheetPrinter printing;
    private final Organization organization;
    private final MessageSource words;
    private final Clock clock;

    WritingBooks(SheetPrinter printing, Organization organization, MessageSource words, Clock clock) {
        this.printing = printing;
        this.organization = organization;
        this.words = words;
        this.clock = clock;
    }

    /** The whole book, written before the first byte is sent; its file goes with the stream. */
    @Transactional(readOnly = true)
    public InputStream file(PrintableRegister register, int year, Actor actor) {
        try {
            Path file = Files.createTempFile("caurong-register", ".pdf");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(register, year, actor, LINES, out);
                }
                return Files.newInputStream(file);
            } finally {
                Files.delete(file); // whoever reads it already still does
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param lines in one part
     */
    @Transactional(readOnly = true)
    public void write(PrintableRegister register, int year, Actor actor, int lines, OutputStream out) {
        String title = words.getMessage("register.book." + register.name(), null, VIETNAMESE);
        List<RegisterBook.Heading> headings = register.columns().stream()
                .map(column ->
                        new RegisterBook.Heading(words.getMessage(column.key(), null, VIETNAMESE), column.width()))
                .toList();
        try (BookParts parts = new BookParts(printing, title.toUpperCase(VIETNAMESE), year, headings, lines)) {
            register.each(year, actor, parts::add);
            parts.finish(above(actor), organization.unit(actor.agency()).name().toUpperCase(VIETNAMESE), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String above(Actor actor) {
        return organization.issuingNames(actor.agency(), Vietnam.today(clock)).stream()
                .findFirst()
                .map(IssuingName::headerAbove)
                .orElse("");
    }
}
