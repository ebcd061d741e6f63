package vn.caurong.documents.placing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The room above the signer's name, nearest the end of the document (NĐ 30/2020 PL I.II.7d). */
final class SignatureSpot {
    private static final float WIDTH = Spot.points(56);
    private static final float HEIGHT = Spot.points(28);
    private static final float AIR = 3;

    private SignatureSpot() {}

    static Optional<Spot> above(String signer, List<Word> words) {
        String[] name =
                Normalizer.normalize(signer, Normalizer.Form.NFC).strip().split("\\s+");
        for (int at = words.size() - name.length; at >= 0; at--) {
            if (stands(name, words, at)) {
                return Optional.of(room(joined(words.subList(at, at + name.length)), words));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(String[] name, List<Word> words, int at) {
        for (int i = 0; i < name.length; i++) {
            Word word = words.get(at + i);
            if (!word.text().equalsIgnoreCase(name[i]) || !word.beside(words.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static Spot joined(List<Word> name) {
        Spot first = name.getFirst().spot();
        return new Spot(
                first.page(), first.x(), first.y(), name.getLast().spot().right() - first.x(), first.height());
    }

    private static Spot room(Spot name, List<Word> words) {
        float x = name.middle() - WIDTH / 2;
        List<Word> above = new ArrayList<>(words);
        above.removeIf(word -> !word.on(name.page())
                || word.spot().bottom() > name.y()
                || word.spot().right() <= x
                || word.spot().x() >= x + WIDTH);
        float top = (float) above.stream()
                        .mapToDouble(word -> word.spot().bottom())
                        .max()
                        .orElse(0)
                + AIR;
        float free = name.y() - AIR - top;
        float height = Math.min(HEIGHT, Math.max(Spot.points(10), free));
        return new Spot(name.page(), x, name.y() - AIR - height - Math.max(0, (free - height) / 2), WIDTH, height);
    }
}
