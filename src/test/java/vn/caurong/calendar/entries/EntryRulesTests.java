package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.EntryState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import vn.caurong.kernel.Ruling;

/** Moves of an entry, what it must say, and in what two versions of it differ. */
class EntryRulesTests {
    private static final Instant EIGHT = Instant.parse("2020-04-06T01:00:00Z");
    private static final Instant TEN = Instant.parse("2020-04-06T03:00:00Z");

    @Test
    void everyMoveStartsOnlyWhereItMay() {
        Map<EntryMove, Set<EntryState>> from = new EnumMap<>(EntryMove.class);
        for (EntryMove move : EntryMove.values()) {
            from.put(
                    move,
                    Stream.of(EntryState.values())
                            .filter(state -> state.after(move).isPresent())
                            .collect(Collectors.toSet()));
        }
        assertThat(from)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        EntryMove.REGISTER, Set.of(DRAFT),
                        EntryMove.EDIT, Set.of(DRAFT, REGISTERED, CONSOLIDATED, APPROVED),
                        EntryMove.SEND_BACK, Set.of(REGISTERED, CONSOLIDATED),
                        EntryMove.CONSOLIDATE, Set.of(REGISTERED),
                        EntryMove.APPROVE, Set.of(CONSOLIDATED),
                        EntryMove.PUBLISH, Set.of(APPROVED),
                        EntryMove.CHANGE, Set.of(PUBLISHED, EntryState.PUT_OFF),
                        EntryMove.PUT_OFF, Set.of(PUBLISHED),
                        EntryMove.CLOSE, Set.of(PUBLISHED, EntryState.CANCELLED),
                        EntryMove.CANCEL,
                                Set.of(DRAFT, REGISTERED, CONSOLIDATED, APPROVED, PUBLISHED, EntryState.PUT_OFF)));
    }

    @Test
    void whatIsPutOffIsPublishedAgainWithAnotherTime() {
        assertThat(EntryState.PUT_OFF.after(EntryMove.CHANGE)).contains(PUBLISHED);
        assertThat(Stream.of(EntryState.values()).filter(EntryState::holds))
                .containsExactly(REGISTERED, CONSOLIDATED, APPROVED, PUBLISHED);
    }

    @Test
    void anEntryEndsAfterItBeginsAndNamesAtMostTwoHundred() {
        assertThat(plan(EIGHT, TEN).sound()).isEqualTo(Ruling.allowed());
        assertThat(plan(TEN, EIGHT).sound()).isEqualTo(Ruling.refused("calendar.refused.order"));
        assertThat(plan(EIGHT, EIGHT).sound()).isEqualTo(Ruling.refused("calendar.refused.order"));
        assertThat(plan(EIGHT, EIGHT.plusSeconds(32 * 86_400L)).sound())
                .isEqualTo(Ruling.refused("calendar.refused.long", 31L));
        List<Attendee> crowd = IntStream.range(0, 201)
                .mapToObj(n -> Attendee.saying("Khách " + n))
                .toList();
        assertThat(plan(EIGHT, TEN, null, crowd).sound()).isEqualTo(Ruling.refused("calendar.refused.attendees", 200));
    }

    @Test
    void fiveThousandMayComeAndNotOneMore() {
        var form = new LinkedMultiValueMap<String, String>();
        CalendarDesk.meeting(LocalDate.of(2020, 4, 6), "08:00", "09:00").forEach(form::add);
        form.set("people", "5000");
        assertThat(new EntryForm(form).plan(null).sound()).isEqualTo(Ruling.allowed());
        form.set("people", "5001");
        assertThat(new EntryForm(form).plan(null).sound()).isEqualTo(Ruling.refused("calendar.refused.number"));
    }

    @Test
    void twoVersionsDifferInWhatChangedAndInNothingElse() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<Attendee> people = List.of(Attendee.of(Attendee.Kind.POST, one), Attendee.saying("Đại diện VNPT"));
        Plan plan = plan(EIGHT, TEN, one, people);
        assertThat(Facet.between(plan, plan)).isEmpty();
        assertThat(Facet.between(plan, plan(EIGHT, TEN, one, people.reversed())))
                .isEmpty();
        assertThat(Facet.between(plan, plan(EIGHT, TEN.plusSeconds(60), one, people)))
                .containsExactly(Facet.TIME);
        assertThat(Facet.between(plan, plan(EIGHT, TEN, other, List.of())))
                .containsExactly(Facet.CHAIR, Facet.ATTENDEES);
        assertThat(plan.posts()).containsExactly(one);
    }

    private static Plan plan(Instant starts, Instant ends) {
        return plan(starts, ends, null, List.of());
    }

    private static Plan plan(Instant starts, Instant ends, UUID chair, List<Attendee> attendees) {
        return new Plan(
                EntryKind.MEETING,
                "Họp giao ban",
                starts,
                ends,
                chair,
                null,
                "",
                null,
                null,
                0,
                "",
                Openness.INTERNAL,
                attendees);
    }
}
