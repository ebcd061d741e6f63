package vn.caurong.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.ics.Written.at;
import static vn.caurong.calendar.ics.Written.event;
import static vn.caurong.calendar.ics.Written.only;
import static vn.caurong.calendar.ics.Written.read;
import static vn.caurong.calendar.ics.Written.time;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Vietnam;

/** Zones and rules as other programs write them, and how much work they may make. */
class IcsRulesTests {
    @Test
    void aZoneTheFileBringsAlongIsReadAndAKnownOneIsNotTakenFromIt() {
        String zone = zone("Giờ cơ quan", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10");
        String event = event(
                "UID:a",
                "SUMMARY:Họp",
                "DTSTART;TZID=Giờ cơ quan:20201020T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=2");
        assertThat(read(zone + event).events().getFirst().times())
                .containsExactly(
                        time("2020-10-20T15:00", "2020-10-20T16:00"), time("2020-10-27T16:00", "2020-10-27T17:00"));
        String quoted = "(UTC+07:00) Bangkok, Hanoi, Jakarta";
        assertThat(read(zone(quoted, "+0700", "+0700", "COMMENT:x")
                                + event("UID:b", "DTSTART;TZID=\"" + quoted + "\":20200406T080000"))
                        .events())
                .singleElement()
                .satisfies(each -> assertThat(each.times().getFirst().starts()).isEqualTo(at("2020-04-06T08:00")));
        assertThat(read(zone("Asia/Tokyo", "-0500", "-0500", "COMMENT:x")
                                + event("UID:c", "DTSTART;TZID=Asia/Tokyo:20200406T100000"))
                        .events())
                .singleElement()
                .satisfies(each -> assertThat(each.times().getFirst().starts()).isEqualTo(at("2020-04-06T08:00")));
        for (String bomb :
                List.of("RRULE:FREQ=DAILY", "RRULE:FREQ=SECONDLY", "RDATE:20200101T000000", "X:" + "y".repeat(9000))) {
            assertThat(read(zone("Giờ bom", "+0100", "+0200", bomb)
                                    + event("UID:d", "SUMMARY:Bom", "DTSTART;TZID=Giờ bom:20200406T080000"))
                            .refused())
                    .containsExactly(new IcsContent.Refused("Bom", "calendar.refused.event.zone"));
        }
    }

    @Test
    void aZoneOfAnyRulesIsReadByItsNameWhereThatIsAKnownOneBehindAPrefixToo() {
        for (String name : List.of(
                "Asia/Tokyo", "/freeassociation.sourceforge.net/Asia/Tokyo", "/citadel.org/20210210_1/Asia/Tokyo")) {
            assertThat(read(zone(name, "-0500", "-0500", "RRULE:FREQ=DAILY")
                                    + event(
                                            "UID:a",
                                            "SUMMARY:Họp",
                                            "DTSTART;VALUE=DATE-TIME;TZID=" + name + ":20200406T100000",
                                            "DTEND;TZID=\"" + name + "\":20200406T110000",
                                            "RRULE:FREQ=DAILY;COUNT=2",
                                            "EXDATE;TZID=" + name + ":20200407T100000"))
                            .events())
                    .as(name)
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.times()).containsExactly(time("2020-04-06T08:00", "2020-04-06T09:00")));
        }
        String argentina = "/x/America/Argentina/Buenos_Aires";
        assertThat(only("DTSTART;TZID=" + argentina + ":20200406T080000", "DURATION:PT1H")
                        .times())
                .containsExactly(time("2020-04-06T18:00", "2020-04-06T19:00"));
        for (String unknown : List.of("/x/Sao/Hoa", "/Tokyo", "/")) {
            assertThat(read(event("UID:b", "SUMMARY:Lạ", "DTSTART;TZID=" + unknown + ":20200406T080000"))
                            .refused())
                    .containsExactly(new IcsContent.Refused("Lạ", "calendar.refused.event.zone"));
        }
    }

    @Test
    void theLastDayOfARuleThatNamesADayCountsWhole() {
        assertThat(only("DTSTART;VALUE=DATE:20201229", "RRULE:FREQ=DAILY;UNTIL=20201231")
                        .times())
                .extracting(ReadEvent.Time::starts)
                .containsExactly(at("2020-12-29T00:00"), at("2020-12-30T00:00"), at("2020-12-31T00:00"));
        assertThat(only(
                                "DTSTART;TZID=America/New_York:20200302T200000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=WEEKLY;UNTIL=20200309")
                        .times())
                .extracting(ReadEvent.Time::starts)
                .as("on the ninth there, the tenth here")
                .containsExactly(at("2020-03-03T08:00"), at("2020-03-10T07:00"));
        assertThat(read(event("UID:a", "SUMMARY:Sai", "DTSTART:20200406T010000Z", "RRULE:FREQ=DAILY;UNTIL=20201399"))
                        .refused())
                .singleElement()
                .satisfies(why -> assertThat(why.key()).matches(".*(recurrence|broken)"));
    }

    @Test
    void ruledMonthsOfAYearComeAllWhereverTheWindowBegins() {
        for (String start : List.of("20150115", "20151015", "20160705")) {
            ReadEvent event = read(event(
                            "UID:a",
                            "SUMMARY:Quý",
                            "DTSTART:" + start + "T010000Z",
                            "DURATION:PT1H",
                            "RRULE:FREQ=YEARLY;BYMONTH=1,4,7,10"))
                    .events()
                    .getFirst();
            assertThat(event.times())
                    .extracting(each -> each.starts().atZone(Vietnam.ZONE).getMonthValue())
                    .containsExactly(1, 4, 7, 10);
        }
    }

    @Test
    void aThousandLongCountsAreReadInBoundedWork() {
        StringBuilder bombs = new StringBuilder();
        for (int i = 0; i < 999; i++) {
            bombs.append(event(
                    "UID:" + i,
                    "SUMMARY:Bom",
                    "DTSTART:19700105T010000Z",
                    "DURATION:PT1H",
                    "RRULE:FREQ=WEEKLY;COUNT=900000;BYDAY=MO,TU,WE,TH,FR;BYMONTH=2"));
        }
        bombs.append(event("UID:good", "SUMMARY:Tốt", "DTSTART:20200406T010000Z", "RRULE:FREQ=WEEKLY;COUNT=10"));
        long begun = System.nanoTime();
        IcsContent content = read(bombs.toString());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertThat(content.refused())
                .hasSizeGreaterThan(950)
                .allMatch(why -> why.key().equals("calendar.refused.event.recurrence"));
        assertThat(content.events()).extracting(ReadEvent::uid).contains("good");
    }

    private static String zone(String name, String winter, String summer, String rule) {
        return String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:" + name,
                "BEGIN:STANDARD",
                "DTSTART:16011028T030000",
                rule,
                "TZOFFSETFROM:" + summer,
                "TZOFFSETTO:" + winter,
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010325T020000",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                "TZOFFSETFROM:" + winter,
                "TZOFFSETTO:" + summer,
                "END:DAYLIGHT",
                "END:VTIMEZONE",
                "");
    }
}
