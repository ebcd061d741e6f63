package vn.caurong.search.internal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Slices of the index's order, each level eight times as wide as the one before: by them {@code
 * search.hits} walks from the newest back and stops when it has enough.
 */
final class Slices {
    private static final int LEVELS = 5;
    private static final int NARROWEST = 10; // 1,024 subjects
    private static final int WIDER = 3; // times eight

    private Slices() {}

    static List<String> of(long seq) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> "#" + (level + 1) + ":" + (seq >> (NARROWEST + WIDER * level)))
                .toList();
    }
}
