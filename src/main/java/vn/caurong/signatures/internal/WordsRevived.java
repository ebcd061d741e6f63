package vn.caurong.signatures.internal;

import java.util.List;
import java.util.Map;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;

/** Words inside words, which come out of JSON as a map. */
final class WordsRevived {
    private WordsRevived() {}

    static Judgement in(Judgement kept) {
        return new Judgement(
                kept.verdict(),
                kept.signatures(),
                kept.missing(),
                kept.findings().stream().map(WordsRevived::revived).toList(),
                kept.judgedAt());
    }

    private static Refusal revived(Refusal words) {
        return new Refusal(
                words.key(),
                words.arguments().stream()
                        .map(argument -> argument instanceof Map<?, ?> inner
                                        && inner.get("key") instanceof String key
                                        && inner.get("arguments") instanceof List<?> of
                                ? new Refusal(key, List.copyOf(of))
                                : argument)
                        .toList());
    }
}
