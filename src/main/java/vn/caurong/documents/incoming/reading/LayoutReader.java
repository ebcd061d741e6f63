package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.Pages;

/** Reads a document by its layout (NĐ 30/2020 Phụ lục I, Mục IV: where each part stands). */
public final class LayoutReader {
    private static final int FIRST_PAGES = 5;
    private static final int MOST_PAGES = 100;
    private static final int LETTERS_OF_A_TEXT = 120;

    private final int pages;
    private final IntFunction<List<Pages.Line>> linesOf;

    private LayoutReader(int pages, IntFunction<List<Pages.Line>> linesOf) {
        this.pages = pages;
        this.linesOf = linesOf;
    }

    /**
     * @param pages pages of the file
     * @param linesOf lines of a page, from 1; asked for as far as the signer, at most a hundred
     */
    public static ReadForm read(int pages, IntFunction<List<Pages.Line>> linesOf) {
        return new LayoutReader(pages, linesOf).read();
    }

    private ReadForm read() {
        List<List<Ink>> first = new ArrayList<>();
        for (int page = 1; page <= Math.min(pages, FIRST_PAGES); page++) {
            first.add(Columns.of(linesOf.apply(page)));
        }
        return letters(first) < LETTERS_OF_A_TEXT
                ? ReadForm.empty(pages, first.isEmpty() ? null : Stamps.secrecy(first.getFirst()))
                : read(first, headed(first));
    }

    private static long letters(List<List<Ink>> first) {
        return first.stream()
                .flatMap(List::stream)
                .flatMapToInt(ink -> ink.text().chars())
                .filter(Character::isLetter)
                .count();
    }

    /** The page with Quốc hiệu: a cover or a gazette's front may stand before it. */
    private static List<Ink> headed(List<List<Ink>> first) {
        return first.stream()
                .limit(2)
                .filter(page -> Header.of(page).found())
                .findFirst()
                .orElse(first.getFirst());
    }

    private ReadForm read(List<List<Ink>> first, List<Ink> page) {
        Header header = Header.of(page);
        Title title = Title.of(page, header);
        Body body = Body.of(first.stream().flatMap(List::stream).toList());
        Optional<Foot> foot = foot();
        Optional<SignerBlock> signer = foot.map(Foot::signer);
        return new ReadForm(
                header.parent(),
                header.agency(),
                header.number(),
                header.notation(),
                header.place(),
                header.date(),
                title.code(),
                title.name(),
                title.subject(),
                signer.map(SignerBlock::name).orElseGet(Field::none),
                signer.map(SignerBlock::signer).orElseGet(Field::none),
                Addressees.of(page),
                foot.map(Foot::recipients).orElseGet(Field::none),
                Stamps.urgency(page),
                body.replyBy(header.date().value()),
                body.references(mark(header)),
                secrecy(first, page),
                pages,
                true);
    }

    private static String mark(Header header) {
        return header.number().value() + "/" + header.notation().value();
    }

    private static @Nullable Secrecy secrecy(List<List<Ink>> first, List<Ink> page) {
        Secrecy onHead = Stamps.secrecy(page);
        return onHead == null ? Stamps.secrecy(first.getFirst()) : onHead;
    }

    /** From the front: what follows the signature are appendices, with forms that look alike. */
    private Optional<Foot> foot() {
        for (int page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
            Optional<Foot> foot = Foot.on(Columns.of(linesOf.apply(page)))
                    .filter(each -> each.signer().isSigned());
            if (foot.isPresent()) {
                return foot;
            }
        }
        return Optional.empty();
    }
}
