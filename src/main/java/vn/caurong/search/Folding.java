package vn.caurong.search;

import java.text.Normalizer;

/**
 * Text without marks and capitals, by a table of all letters Vietnamese is written with; also of the
 * letters mistyped for them or found in foreign names (æ ø ß ł ð).
 */
public final class Folding {
    private static final int LAST = 0x1EFF;
    private static final char[] TABLE = table();

    private Folding() {}

    /** {@code Nguyễn Đăng} and {@code NGUYEN DANG} are {@code nguyen dang}; spaces stay. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > LAST) {
                folded.append(Character.toLowerCase(letter));
            } else if (letter == 'æ' || letter == 'Æ') {
                folded.append("ae");
            } else if (letter == 'ß') {
                folded.append("ss");
            } else if (TABLE[letter] != 0) {
                folded.append(TABLE[letter]);
            }
        }
        return folded.toString();
    }

    /** Marks that stand alone, as in decomposed text, fold to nothing: 0. */
    private static char[] table() {
        char[] table = new char[LAST + 1];
        for (char letter = 0; letter <= LAST; letter++) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
            table[letter] = mark ? 0 : plain(Character.toLowerCase(parts.charAt(0)));
        }
        return table;
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'đ', 'ð' -> 'd';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            default -> letter;
        };
    }
}
