package vn.caurong.calendar.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Fields of a form as they were sent, each read as what it is to be, or refused. */
public record TypedFields(MultiValueMap<String, String> typed) {
    private static final int SHORT = 200;

    /** A short one. */
    public String text(String name) {
        return text(name, SHORT);
    }

    /** Empty where there is none. */
    public String text(String name, int longest) {
        return WrittenText.read(typed.getFirst(name), longest);
    }

    /** One in each line, without empty ones. */
    public Stream<String> lines(String name, int longest) {
        return text(name, longest).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The same of any number, each a short one. */
    public Stream<String> lines(String name) {
        return lines(name, Integer.MAX_VALUE).map(line -> WrittenText.read(line, SHORT));
    }

    /** Everything sent by that name. */
    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** As {@link WrittenDay} reads it. */
    public LocalDate day(String name) {
        return WrittenDay.read(text(name));
    }

    /** Another day where none is typed. */
    public LocalDate day(String name, LocalDate otherwise) {
        return text(name).isEmpty() ? otherwise : day(name);
    }

    /** As {@link WrittenHour} reads it. */
    public LocalTime hour(String name) {
        return WrittenHour.read(text(name));
    }

    /** That hour of the day, in Vietnam. */
    public Instant at(LocalDate day, String hour) {
        return day.atTime(hour(hour)).atZone(Vietnam.ZONE).toInstant();
    }

    /** 0 where none is typed. */
    public int number(String name) {
        String text = text(name);
        if (!text.matches("\\d{0,4}")) {
            throw new RefusalException("calendar.refused.number");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** One of an enum, by its name in either case. */
    public <T extends Enum<T>> T chosen(String name, Class<T> of) {
        try {
            return Enum.valueOf(of, text(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new RefusalException("calendar.refused.choose");
        }
    }

    /** Null where none is chosen. */
    @Nullable
    public UUID id(String name) {
        return read(text(name));
    }

    /** Refused where none is chosen. */
    public UUID needed(String name) {
        UUID id = id(name);
        if (id == null) {
            throw new RefusalException("calendar.refused.choose");
        }
        return id;
    }

    /** Each once, in their order. */
    public Stream<UUID> ids(String name) {
        return all(name).stream().flatMap(each -> Stream.ofNullable(read(each))).distinct();
    }

    private static @Nullable UUID read(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new RefusalException("calendar.refused.choose");
        }
    }
}
