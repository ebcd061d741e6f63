package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two columns at the head of a page (NĐ 30/2020 PL I, boxes 1 to 4).
 *
 * @param found Quốc hiệu stands where it should; without it both are the whole page
 */
record HeadColumns(List<Ink> left, List<Ink> right, boolean found) {
    private static final float HEIGHT = 190;

    static HeadColumns of(List<Ink> page) {
        Optional<Ink> title = page.stream().filter(HeadColumns::isTitle).findFirst();
        if (title.isEmpty()) {
            return new HeadColumns(page, page, false);
        }
        float top = title.get().y() - 1.3f * title.get().size();
        float middle = title.get().x() - 3;
        List<Ink> left = new ArrayList<>();
        List<Ink> right = new ArrayList<>();
        for (Ink ink : page) {
            if (ink.y() > top && ink.y() < top + HEIGHT) {
                (ink.middle() < middle ? left : right).add(ink);
            }
        }
        return new HeadColumns(left, right, true);
    }

    private static boolean isTitle(Ink ink) {
        String squeezed = ink.squeezed();
        return squeezed.startsWith("CỘNGHÒAXÃHỘI")
                || squeezed.startsWith("CỘNGHOÀXÃHỘI")
                || squeezed.startsWith("ĐẢNGCỘNGSẢNVIỆTNAM");
    }
}
