package vn.caurong.kernel;

import java.util.List;

/**
 * Why something was not done and what to do about it, in words of the message catalogue.
 *
 * @param key message key, for example {@code documents.refused.duplicate}
 * @param arguments values for the sentence
 */
public record Refusal(String key, List<Object> arguments) {
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }
}
