package vn.caurong.calendar.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.ics.IcsEvent;

/** An entry in the words of other programs; in Vietnamese, as the calendar is written. */
@Component
record FeedWords(MessageSource words) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /**
     * @param names how posts and units are written, by id
     */
    IcsEvent event(FeedEntry entry, Map<String, String> names) {
        boolean told = entry.told();
        return new IcsEvent(
                entry.id(),
                entry.version(),
                entry.changed(),
                entry.starts().toInstant(),
                entry.ends().toInstant(),
                told ? summary(entry) : say(entry.published() ? "calendar.feed.busy" : "calendar.feed.held"),
                told ? description(entry, names) : "",
                told ? entry.place() : "",
                status(entry),
                openness(entry),
                entry.takes() && (entry.state() == EntryState.PUBLISHED || !entry.published()));
    }

    private String summary(FeedEntry entry) {
        return switch (entry.state()) {
            case PUT_OFF -> say("calendar.feed.put-off", entry.words());
            case CANCELLED -> say("calendar.feed.cancelled", entry.words());
            default -> entry.words();
        };
    }

    private String description(FeedEntry entry, Map<String, String> names) {
        UUID chair = entry.chair();
        String chairs = chair == null ? "" : names.getOrDefault(chair.toString(), "");
        String who = entry.attendees().stream()
                .map(each -> names.getOrDefault(each, each))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        return Stream.of(
                        chairs.isEmpty() ? null : say("calendar.feed.chair", chairs),
                        who.isEmpty() ? null : say("calendar.feed.attendees", who),
                        entry.sites().isEmpty()
                                ? null
                                : say("calendar.feed.sites", entry.sites().replace("\n", ", ")),
                        entry.notes().isEmpty() ? null : entry.notes())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What was put off has no time any more, and may get one again. */
    private static IcsEvent.Status status(FeedEntry entry) {
        return switch (entry.state()) {
            case CANCELLED -> IcsEvent.Status.CANCELLED;
            case PUBLISHED -> IcsEvent.Status.CONFIRMED;
            default -> IcsEvent.Status.TENTATIVE;
        };
    }

    private static String openness(FeedEntry entry) {
        return switch (entry.openness()) {
            case OPEN -> "PUBLIC";
            case INTERNAL -> "PRIVATE";
            case RESTRICTED -> "CONFIDENTIAL";
        };
    }

    /** Whose calendar, as programs show it. */
    String name(FeedKind kind, String name) {
        return say("calendar.feed.name." + kind.word(), name);
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, List.of(values).toArray(), VIETNAMESE);
    }
}
