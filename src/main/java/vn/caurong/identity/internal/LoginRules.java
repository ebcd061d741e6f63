package vn.caurong.identity.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caurong.kernel.Ruling;

/** What an account may be called, and how people are usually called by it. */
final class LoginRules {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{1,58}[a-z0-9])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private LoginRules() {}

    static Ruling mayBe(String login) {
        return Ruling.unless(LOGIN.matcher(login).matches(), "identity.refused.login", login);
    }

    /** {@code Phạm Thị Thu Hà} becomes {@code haptt}: given name, then initials, without marks. */
    static String suggest(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z ]", "");
        List<String> words = Arrays.stream(bare.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        return words.getLast()
                + words.stream()
                        .limit(words.size() - 1L)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
    }
}
