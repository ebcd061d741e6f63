package vn.caurong.documents.city;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.caurong.documents.city.CityLetter.Reach;
import vn.caurong.documents.outgoing.StoryDrafts;
import vn.caurong.documents.outgoing.StoryDrafts.Words;
import vn.caurong.documents.outgoing.StoryIssues;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Preparation.Memory;

/** A letter of the city from its first words to its issue, or as far as it has come. */
record LetterActs(StoryDrafts drafts, StoryIssues issues, Cast cast, Days days) {

    /** None when the agency has nobody to write and sign. */
    void of(CityLetter letter, Consumer<Act> acts) {
        int turn = Math.floorMod(letter.key().hashCode(), 7);
        Staff staff = cast.of(letter.from());
        if (staff.head(turn).isEmpty()
                || staff.leader(turn).isEmpty()
                || staff.clerk().isEmpty()) {
            return;
        }
        Actor head = staff.head(0).orElseThrow();
        Actor author = staff.worker(head);
        Actor leader = staff.leader(turn).orElseThrow();
        Writing writing =
                new Writing(letter, author, head, leader, staff.clerk().orElseThrow());
        Reach reach = letter.reach();
        acts.accept(act(writing, 0, memory -> draft(writing, memory)));
        if (reach != Reach.DRAFT) {
            acts.accept(act(writing, 25, memory -> with(memory, letter, id -> drafts.submit(id, author))));
        }
        if (reach == Reach.RETURNED) {
            acts.accept(act(
                    writing,
                    55,
                    memory -> with(
                            memory,
                            letter,
                            id -> drafts.giveBack(
                                    id, "Bổ sung thời hạn và đầu mối liên hệ; xem lại tên gọi cơ quan nhận.", head))));
        } else if (reach.compareTo(Reach.TO_SIGN) >= 0 && !author.equals(head)) {
            acts.accept(act(writing, 50, memory -> with(memory, letter, id -> drafts.approve(id, head))));
        }
        finish(writing, acts);
    }

    private void finish(Writing writing, Consumer<Act> acts) {
        CityLetter letter = writing.letter();
        if (letter.reach().compareTo(Reach.SIGNED) >= 0) {
            acts.accept(act(writing, 80, memory -> with(memory, letter, id -> issues.sign(id, writing.leader()))));
        }
        if (letter.reach() == Reach.NUMBERED) {
            acts.accept(act(writing, 100, memory -> with(memory, letter, id -> issues.reserve(id, writing.clerk()))));
        }
        if (letter.reach() == Reach.ISSUED) {
            acts.accept(act(writing, 110, memory -> with(memory, letter, id -> issue(writing, id, memory))));
        }
    }

    private record Writing(CityLetter letter, Actor author, Actor head, Actor leader, Actor clerk) {}

    private void draft(Writing writing, Memory memory) {
        CityLetter letter = writing.letter();
        UUID answers = letter.answers().isEmpty()
                ? null
                : memory.recall(arrival(letter.answers())).orElse(null);
        String addressees = letter.to().stream().map(cast::name).collect(Collectors.joining("\n"));
        Words words = new Words(
                days.written(letter.subject(), letter.day()),
                days.written(letter.body(), letter.day()),
                addressees,
                letter.urgency(),
                writing.leader().post());
        memory.keep(letter.key(), drafts.draft(answers, words, writing.author()));
    }

    private void issue(Writing writing, UUID id, Memory memory) {
        issues.issue(id, writing.clerk())
                .forEach((agency, incoming) ->
                        memory.keep(arrival(writing.letter().key(), agency), incoming));
    }

    /** The name under which the story knows a letter at its recipient. */
    static String arrival(String letter, UUID agency) {
        return letter + ">" + agency;
    }

    /** The same, as a letter says what it answers: {@code letter>agency}. */
    static String arrival(String written) {
        List<String> parts = List.of(written.split(">", -1));
        return arrival(parts.getFirst(), Cast.unit(parts.getLast()));
    }

    private static void with(Memory memory, CityLetter letter, Consumer<UUID> act) {
        memory.recall(letter.key()).ifPresent(act);
    }

    private static Act act(Writing writing, int minutes, Act.Doing doing) {
        CityLetter letter = writing.letter();
        return new Act(
                letter.day(),
                letter.hour().plusMinutes(minutes),
                writing.clerk().agency(),
                doing);
    }
}
