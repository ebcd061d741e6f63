package vn.caurong.documents.incoming;

import java.util.Locale;

/** Titles printed in capitals, as they are written in running text. */
final class Capitals {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Capitals() {}

    /** {@code PHÓ CHỦ TỊCH} becomes {@code Phó Chủ tịch}; mixed text stays as it is. */
    static String lower(String text) {
        if (text.isEmpty() || !text.equals(text.toUpperCase(VIETNAMESE))) {
            return text;
        }
        String lower = text.toLowerCase(VIETNAMESE);
        for (String office : new String[] {"chủ tịch", "giám đốc", "bộ trưởng", "thủ tướng"}) {
            lower = lower.replace(office, capital(office));
        }
        return capital(lower);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }
}
