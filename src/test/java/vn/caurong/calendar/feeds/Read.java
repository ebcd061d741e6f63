package vn.caurong.calendar.feeds;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import jfxtras.icalendarfx.VCalendar;
import jfxtras.icalendarfx.properties.VPropertyBase;

/** An event as a reader of iCalendar that is not ours sees it. */
record Read(
        String uid,
        int sequence,
        Instant stamp,
        Instant starts,
        Instant ends,
        String summary,
        String description,
        String location,
        String status,
        String openness,
        String busy) {
    static ICalendar biweekly(byte[] feed) {
        List<ICalendar> all =
                Biweekly.parse(new String(feed, StandardCharsets.UTF_8)).all();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " calendars");
        }
        return all.getFirst();
    }

    static List<Read> byBiweekly(byte[] feed) {
        return biweekly(feed).getEvents().stream().map(Read::of).toList();
    }

    static List<Read> byFx(byte[] feed) {
        try {
            Path file = Files.createTempFile("feed", ".ics");
            Files.write(file, feed);
            List<Read> all =
                    VCalendar.parse(file).getVEvents().stream().map(Read::of).toList();
            Files.delete(file);
            return all;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Read of(VEvent event) {
        return new Read(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                text(event.getSummary()),
                text(event.getDescription()),
                text(event.getLocation()),
                text(event.getStatus()),
                text(event.getClassification()),
                text(event.getTransparency()));
    }

    private static Read of(jfxtras.icalendarfx.components.VEvent event) {
        return new Read(
                event.getUniqueIdentifier().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                instant(event.getDateTimeStart().getValue()),
                instant(event.getDateTimeEnd().getValue()),
                text(event.getSummary()),
                text(event.getDescription()),
                text(event.getLocation()),
                text(event.getStatus()),
                text(event.getClassification()),
                text(event.getTimeTransparency()));
    }

    private static Instant instant(Temporal temporal) {
        return ((ZonedDateTime) temporal).toInstant();
    }

    private static String text(TextProperty property) {
        return property == null ? "" : property.getValue();
    }

    private static String text(VPropertyBase<?, ?> property) {
        return property == null ? "" : property.getValue().toString();
    }
}
