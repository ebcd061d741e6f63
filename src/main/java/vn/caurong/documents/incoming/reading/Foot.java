package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of the text (NĐ 30/2020 PL I, boxes 7 and 9b): Nơi nhận on the left; authority, title and
 * name on the right.
 */
final class Foot {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^Nơi\\s?nhận\\s*[:.]?.*");

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
                .filter(ink -> SignerBlock.FORM.matcher(ink.text()).matches() || isAboveName(ink, page))
                .findFirst()
                .map(start -> new Foot(page, null, start));
    }

    /** A gazette prints neither Nơi nhận nor, for a head, a form of authority. */
    private static boolean isAboveName(Ink title, List<Ink> page) {
        return title.bold()
                && page.stream()
                        .filter(ink -> ink.y() > title.y() && ink.y() - title.y() < 160)
                        .filter(ink -> ink.bold() && Math.abs(ink.middle() - title.middle()) < 60)
                        .anyMatch(ink -> SignerBlock.NAME.matcher(ink.text()).matches());
    }

    SignerBlock signer() {
        return new SignerBlock(right, labelled);
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
}
