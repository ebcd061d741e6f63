package vn.caurong.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caurong.calendar.ics.Written.BOUNDS;
import static vn.caurong.calendar.ics.Written.at;
import static vn.caurong.calendar.ics.Written.calendar;
import static vn.caurong.calendar.ics.Written.event;
import static vn.caurong.calendar.ics.Written.only;
import static vn.caurong.calendar.ics.Written.read;
import static vn.caurong.calendar.ics.Written.time;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.RefusalException;

/** Files of other programs: what they say, and what hostile ones cannot do. */
class IcsFileTests {
    @Test
    void timesOfOtherZonesAreVietnams() {
        assertThat(only("DTSTART;TZID=Asia/Tokyo:20200406T100000", "DTEND;TZID=Asia/Tokyo:20200406T113000")
                        .times())
                .containsExactly(time("2020-04-06T08:00", "2020-04-06T09:30"));
        assertThat(only("DTSTART:20200406T010000Z", "DURATION:PT1H").times())
                .containsExactly(time("2020-04-06T08:00", "2020-04-06T09:00"));
        assertThat(only("DTSTART;TZID=SE Asia Standard Time:20200406T080000", "DURATION:PT1H")
                        .times())
                .as("as Outlook writes it")
                .containsExactly(time("2020-04-06T08:00", "2020-04-06T09:00"));
        assertThat(only("DTSTART:20200406T080000", "DURATION:PT1H").times())
                .as("floating")
                .containsExactly(time("2020-04-06T08:00", "2020-04-06T09:00"));
        assertThat(only("DTSTART;VALUE=DATE:20200406").times())
                .as("a whole day")
                .containsExactly(time("2020-04-06T00:00", "2020-04-07T00:00"));
    }

    @Test
    void recurrencesKeepTheHourOfTheirZone() {
        ReadEvent event = only(
                "DTSTART;TZID=America/New_York:20200301T200000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "EXDATE;TZID=America/New_York:20200308T200000");
        assertThat(event.times())
                .as("summer time began on 8 March there")
                .containsExactly(
                        time("2020-03-02T08:00", "2020-03-02T09:00"), time("2020-03-16T07:00", "2020-03-16T08:00"));
    }

    @Test
    void ofSeveralStatesOfOneTheLastCounts() {
        String first = event("UID:a", "SUMMARY:Cũ", "DTSTART:20200406T010000Z", "DURATION:PT1H");
        String second = event("UID:a", "SEQUENCE:1", "SUMMARY:Mới", "DTSTART:20200407T010000Z", "DURATION:PT1H");
        for (String file : List.of(first + second, second + first)) {
            assertThat(read(file).events()).singleElement().satisfies(event -> {
                assertThat(event.summary()).isEqualTo("Mới");
                assertThat(event.sequence()).isEqualTo(1);
                assertThat(event.times()).containsExactly(time("2020-04-07T08:00", "2020-04-07T09:00"));
            });
        }
        String off = event("UID:a", "SEQUENCE:2", "STATUS:CANCELLED", "DTSTART:20200407T010000Z", "DURATION:PT1H");
        assertThat(read(first + second + off).events())
                .singleElement()
                .satisfies(event -> assertThat(event.cancelled()).isTrue());
        String back = "RECURRENCE-ID:20200406T010000Z";
        String one = event("UID:a", back, "STATUS:CANCELLED", "DTSTART:20200406T010000Z", "DURATION:PT1H");
        String again = event("UID:a", back, "SEQUENCE:1", "DTSTART:20200406T030000Z", "DURATION:PT1H");
        for (String file : List.of(first + one + again, first + again + one)) {
            assertThat(read(file).events().getFirst().gone()).isEmpty();
            assertThat(read(file).events().getFirst().times())
                    .extracting(ReadEvent.Time::starts)
                    .containsExactly(at("2020-04-06T10:00"));
        }
    }

    @Test
    void whatACalendarCancelsByItsMethodIsCancelledWithoutAStatus() {
        String cancel = "METHOD:CANCEL\r\n";
        String time = "DTSTART:20200406T010000Z";
        String next = "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n";
        for (String status : List.of("TRANSP:OPAQUE", "STATUS:CONFIRMED")) {
            String file = cancel + event("UID:a", status, time) + next + event("UID:b", time);
            assertThat(read(file).events()).extracting(ReadEvent::cancelled).containsExactly(true, false);
        }
        String one = event("UID:a", "RECURRENCE-ID:20200406T010000Z", time);
        assertThat(read(cancel + one).events().getFirst().gone()).containsExactly(at("2020-04-06T08:00"));
    }

    @Test
    void whatIsCancelledNeedsNoTime() {
        IcsContent whole = read("METHOD:CANCEL\r\n" + event("UID:a", "SUMMARY:Họp"));
        assertThat(whole.refused()).isEmpty();
        assertThat(whole.events()).singleElement().satisfies(event -> {
            assertThat(event.cancelled()).isTrue();
            assertThat(event.times()).isEmpty();
        });
        assertThat(only("STATUS:CANCELLED", "RECURRENCE-ID:20200406T010000Z").gone())
                .containsExactly(at("2020-04-06T08:00"));
        IcsContent series = read("METHOD:CANCEL\r\n" + event("UID:a", "SUMMARY:Họp", "RRULE:FREQ=WEEKLY"));
        assertThat(series.refused()).isEmpty();
        assertThat(series.events()).extracting(ReadEvent::cancelled).containsExactly(true);
        assertThat(read(event("UID:a", "SUMMARY:Họp")).refused()).hasSize(1);
    }

    @Test
    void ofStatesWithOneSequenceTheOneStampedLastCounts() {
        String time = "DTSTART:20200406T010000Z";
        String older = event("UID:a", "SEQUENCE:1", "DTSTAMP:20200302T000000Z", "SUMMARY:Cũ", time);
        String newer =
                event("UID:a", "SEQUENCE:1", "DTSTAMP:20200302T010000Z", "SUMMARY:Mới", "DTSTART:20200407T010000Z");
        String lower = event("UID:a", "DTSTAMP:20200401T000000Z", "SUMMARY:Trước", "DTSTART:20200408T010000Z");
        String unstamped = event("UID:a", "SEQUENCE:1", "SUMMARY:Không ghi", "DTSTART:20200409T010000Z");
        for (String file : List.of(older + newer + lower + unstamped, unstamped + lower + newer + older)) {
            assertThat(read(file).events()).singleElement().satisfies(event -> {
                assertThat(event.summary()).isEqualTo("Mới");
                assertThat(event.times()).extracting(ReadEvent.Time::starts).containsExactly(at("2020-04-07T08:00"));
            });
        }
        String back = "RECURRENCE-ID:20200406T010000Z";
        String off = event("UID:a", back, "DTSTAMP:20200303T000000Z", "STATUS:CANCELLED", time);
        String again = event("UID:a", back, "DTSTAMP:20200303T000001Z", "DTSTART:20200406T030000Z");
        String base = event("UID:a", "DTSTAMP:20200301T000000Z", "SUMMARY:Họp", time);
        for (String file : List.of(base + off + again, again + off + base)) {
            assertThat(read(file).events().getFirst().times())
                    .extracting(ReadEvent.Time::starts)
                    .containsExactly(at("2020-04-06T10:00"));
        }
    }

    @Test
    void aStampWithoutItsZoneIsReadToo() {
        String time = "DTSTART:20200406T010000Z";
        String older = event("UID:a", "DTSTAMP:20200302T000000", "SUMMARY:Cũ", time);
        String newer = event("UID:a", "DTSTAMP:20200302T010000Z", "SUMMARY:Mới", time);
        for (String file : List.of(newer + older, older + newer)) {
            assertThat(read(file).events()).extracting(ReadEvent::summary).containsExactly("Mới");
        }
    }

    @Test
    void aLineFoldedInsideALetterIsReadWhole() {
        byte[] file = calendar(event("UID:a", "SUMMARY:Họp", "DTSTART:20200406T010000Z"))
                .getBytes(StandardCharsets.UTF_8);
        int inside = new String(file, StandardCharsets.ISO_8859_1).indexOf("SUMMARY:H") + "SUMMARY:H".length() + 1;
        var folded = new ByteArrayOutputStream();
        folded.write(file, 0, inside);
        folded.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
        folded.write(file, inside, file.length - inside);
        assertThat(IcsFile.read(folded.toByteArray(), BOUNDS).events())
                .extracting(ReadEvent::summary)
                .containsExactly("Họp");
    }

    @Test
    void aTimeOfNoCalendarIsRefusedAndTheOthersAreRead() {
        IcsContent content =
                read(event("UID:a", "SUMMARY:Xưa", "RECURRENCE-ID:00010101T000000", "DTSTART:20200406T010000Z")
                        + event("UID:b", "SUMMARY:Họp", "DTSTART:20200406T010000Z"));
        assertThat(content.events()).extracting(ReadEvent::summary).containsExactly("Họp");
        assertThat(content.refused()).extracting(IcsContent.Refused::summary).containsExactly("Xưa");
    }

    @Test
    void oneOfThemMovedIsMoved() {
        String base =
                event("UID:a", "SUMMARY:Họp", "DTSTART:20200406T010000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        String moved = event(
                "UID:a", "RECURRENCE-ID:20200407T010000Z", "SUMMARY:Họp", "DTSTART:20200407T070000Z", "DURATION:PT1H");
        for (String both : List.of(base + moved, moved + base)) {
            assertThat(read(both).events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.times())
                            .extracting(ReadEvent.Time::starts)
                            .containsExactly(at("2020-04-06T08:00"), at("2020-04-07T14:00"), at("2020-04-08T08:00")));
        }
    }

    @Test
    void oneOfThemCancelledIsGoneAndTheOthersStand() {
        String base =
                event("UID:a", "SUMMARY:Họp", "DTSTART:20200406T010000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        String gone = event(
                "UID:a",
                "RECURRENCE-ID:20200407T010000Z",
                "SEQUENCE:2",
                "STATUS:CANCELLED",
                "DTSTART:20200407T010000Z",
                "DURATION:PT1H");
        for (String both : List.of(base + gone, gone + base)) {
            ReadEvent event = read(both).events().getFirst();
            assertThat(event.cancelled()).isFalse();
            assertThat(event.summary()).isEqualTo("Họp");
            assertThat(event.sequence()).isEqualTo(2);
            assertThat(event.times())
                    .extracting(ReadEvent.Time::starts)
                    .containsExactly(at("2020-04-06T08:00"), at("2020-04-08T08:00"));
        }
        ReadEvent alone = read(gone).events().getFirst();
        assertThat(alone.cancelled()).as("the others are not told of").isFalse();
        assertThat(alone.whole()).isFalse();
        assertThat(alone.gone()).containsExactly(at("2020-04-07T08:00"));
    }

    @Test
    void daysPutInByNameAreThere() {
        ReadEvent event = only(
                "DTSTART:20200406T010000Z",
                "DURATION:PT1H",
                "RDATE:20200409T010000Z,20200420T020000Z",
                "EXDATE:20200420T020000Z");
        assertThat(event.times())
                .containsExactly(
                        time("2020-04-06T08:00", "2020-04-06T09:00"), time("2020-04-09T08:00", "2020-04-09T09:00"));
    }

    @Test
    void escapesAndFoldsAreUndone() {
        ReadEvent event = only("DTSTART:20200406T010000Z", "LOCATION:Tầng 2\\, phòng\r\n  họp\\; số 1\\nC:\\\\x");
        assertThat(event.location()).isEqualTo("Tầng 2, phòng họp; số 1 C:\\x");
        assertThat(event.summary()).isEqualTo("Việc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-time|LOCATION:x",
                "order|DTSTART:20200406T010000Z\\nDTEND:20200406T010000Z",
                "long|DTSTART:20200406T010000Z\\nDTEND:20210406T010000Z",
                "zone|DTSTART;TZID=Sao/Hoa:20200406T080000",
                "broken|DTSTART:hôm qua",
                "broken|DTSTART:20200406T010000Z\\nDURATION:P99999999999W",
                "recurrence|DTSTART:20200406T010000Z\\nRRULE:FREQ=SECONDLY",
                "recurrence|DTSTART:20200406T010000Z\\nRRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2;BYSECOND=1,2",
                "recurrence|DTSTART:00010406T010000Z\\nRRULE:FREQ=DAILY",
                "broken|DTSTART:20190101T010000Z\\nRRULE:FREQ=DAILY;BYMONTH=13",
                "outside|DTSTART:20100406T010000Z",
                "outside|DTSTART:20200406T010000Z\\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            })
    void whatCannotBeTakenSaysWhyAndTheOthersAreTaken(String why, String lines) {
        String good = event("UID:good", "SUMMARY:Tốt", "DTSTART:20200406T010000Z");
        IcsContent content = read(event("UID:bad", "SUMMARY:Hỏng", lines.replace("\\n", "\r\n")) + good);
        assertThat(content.events()).extracting(ReadEvent::uid).containsExactly("good");
        assertThat(content.refused()).containsExactly(new IcsContent.Refused("Hỏng", "calendar.refused.event." + why));
    }

    @Test
    void tooMuchIsRefusedAtOnce() {
        refused("calendar.refused.ics.large", calendar(event("SUMMARY:" + "x".repeat(10_000_000))));
        refused(
                "calendar.refused.ics.many",
                calendar(event("UID:a", "DTSTART:20200406T010000Z").repeat(5000)));
        refused("calendar.refused.ics.not", "<html>");
        refused("calendar.refused.ics.empty", calendar(""));
        StringBuilder bombs = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            bombs.append(event("UID:" + i, "DTSTART:20190406T010000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"));
        }
        refused("calendar.refused.ics.times", calendar(bombs.toString()));
        IcsContent line = read(event("UID:a", "SUMMARY:Dài", "DESCRIPTION:" + "x".repeat(30_000)));
        assertThat(line.refused()).containsExactly(new IcsContent.Refused("Dài", "calendar.refused.event.line"));
    }

    @Test
    void whateverIsBrokenInItNothingElseIsThrown() {
        byte[] whole = calendar(event(
                                "UID:a",
                                "SUMMARY:Việc",
                                "DTSTART;TZID=Asia/Tokyo:20200406T100000",
                                "DTEND;TZID=Asia/Tokyo:20200406T113000",
                                "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO",
                                "EXDATE:20200413T010000Z",
                                "SEQUENCE:2")
                        + event("UID:b", "DTSTART;VALUE=DATE:20200406", "DURATION:P1D"))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        int taken = 0;
        for (int i = 0; i < 1500; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 3; j++) {
                broken[20 + random.nextInt(broken.length - 20)] = (byte) (32 + random.nextInt(96));
            }
            try {
                taken += IcsFile.read(broken, BOUNDS).events().size();
            } catch (RefusalException said) {
                assertThat(said.refusal().key()).startsWith("calendar.refused.ics.");
            }
        }
        assertThat(taken).as("some are still whole").isGreaterThan(500);
    }

    private static void refused(String key, String file) {
        assertThatThrownBy(() -> IcsFile.read(file.getBytes(StandardCharsets.UTF_8), BOUNDS))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        said -> assertThat(said.refusal().key()).isEqualTo(key));
    }
}
