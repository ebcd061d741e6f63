package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of the text (NĐ 30/2020 PL I, boxes 7 and 9b): Nơi nhận on the left; authority, title and
 * name on the right.
 */
final class Foot {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^Nơi\\s?nhận\\s*[:.]?.*");
    private static final Pattern FORM = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\.\\s*(.*)$");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}*\\.?\\s){1,5}\\p{Lu}\\p{Ll}+");
    private static final String RANK =
            "^(?:(?:GS|PGS|TS|ThS|BS|CN|KS|CKI|CKII|BSCKII|BSCKI)\\.\\s*|(?:Đại|Thượng|Trung|Thiếu)"
                    + " (?:tướng|tá|úy|uý)\\s+)+";

    private final List<Ink> left = new ArrayList<>();
    private final List<Ink> right = new ArrayList<>();
    private final boolean labelled;

    private Foot(List<Ink> page, @Nullable Ink label, Ink start) {
        labelled = label != null;
        float middle = label == null ? start.x() - 30 : Math.max(label.right(), start.x() - 30);
        for (Ink ink : page) {
            boolean below = ink.y() > start.y() - 1.2f * start.size();
            if (below && ink.middle() > middle && ink.x() > middle - 60) {
                right.add(ink);
            } else if (label != null && ink.y() > label.y() - 2) {
                left.add(ink);
            }
        }
    }

    /** The foot on this page, if it is there. */
    static Optional<Foot> on(List<Ink> page) {
        for (Ink ink : page) {
            if (RECIPIENTS.matcher(ink.text()).matches()) {
                return Optional.of(new Foot(page, ink, block(page, ink)));
            }
        }
        return page.stream()
                .filter(ink -> ink.middle() > 297 && ink.isCapitals())
                .filter(ink -> FORM.matcher(ink.text()).matches() || isAboveName(ink, page))
                .findFirst()
                .map(start -> new Foot(page, null, start));
    }

    /** A gazette prints neither Nơi nhận nor, for a head, a form of authority. */
    private static boolean isAboveName(Ink title, List<Ink> page) {
        return title.bold()
                && page.stream()
                        .filter(ink -> ink.y() > title.y() && ink.y() - title.y() < 160)
                        .filter(ink -> ink.bold() && Math.abs(ink.middle() - title.middle()) < 60)
                        .anyMatch(ink -> NAME.matcher(ink.text()).matches());
    }

    /** Somebody's name stands there, or a block for one to come. */
    boolean isSigned() {
        return signerName().found() || labelled && !block().isEmpty();
    }

    /** The first capitals beside the label, or the label itself. */
    private static Ink block(List<Ink> page, Ink label) {
        return page.stream()
                .filter(ink -> ink.y() > label.y() - 2 * label.size())
                .filter(ink -> ink.x() > label.right() && ink.isCapitals())
                .findFirst()
                .orElse(label);
    }

    Field<List<String>> recipients() {
        return RecipientLines.read(left.subList(Math.min(1, left.size()), left.size()));
    }

    Field<Signer> signer() {
        List<String> block = block();
        if (block.isEmpty()) {
            return Field.none();
        }
        String form = "";
        for (String line : block) {
            Matcher authority = FORM.matcher(line);
            form = authority.matches() ? authority.group(1) : form;
        }
        String title = FORM.matcher(block.getLast()).replaceFirst("$2");
        Signer signer = new Signer(block, form, title);
        return labelled ? Field.good(signer) : Field.doubtful(signer);
    }

    private List<String> block() {
        List<String> block = new ArrayList<>();
        for (Ink ink : Columns.rows(right)) {
            if (ink.isCapitals() && !ink.isRule() && !ink.text().matches(".*\\d.*")) {
                block.add(ink.text());
            } else if (!block.isEmpty()) {
                break;
            }
        }
        return List.copyOf(block);
    }

    Field<String> signerName() {
        int block = block().size();
        for (Ink ink : Columns.rows(right)) {
            String text = ink.text().replaceFirst(RANK, "").strip();
            boolean above = block > 0 && ink.isCapitals();
            if (!above && NAME.matcher(text).matches() && !ink.text().contains(":")) {
                return ink.bold() && labelled ? Field.good(text) : Field.doubtful(text);
            }
        }
        return Field.none();
    }
}
