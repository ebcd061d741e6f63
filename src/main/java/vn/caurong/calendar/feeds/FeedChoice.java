package vn.caurong.calendar.feeds;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a link is made for, as a form sends it: {@code unit_<id>}. */
record FeedChoice(FeedKind kind, UUID ref) {
    /** Empty for what no form of ours sends. */
    static Optional<FeedChoice> parse(String typed) {
        return Arrays.stream(FeedKind.values())
                .filter(kind -> typed.matches(kind.word() + "_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(kind -> new FeedChoice(
                        kind, UUID.fromString(typed.substring(kind.word().length() + 1))))
                .findFirst();
    }

    String written() {
        return kind.word() + "_" + ref;
    }
}
