package vn.caurong.documents.city;

import java.util.function.Consumer;
import vn.caurong.documents.incoming.StoryArrivals;
import vn.caurong.documents.incoming.StoryLetter;
import vn.caurong.kernel.Actor;

/** A letter from outside the city is dropped in by the clerk of the agency it is for. */
record OutsideActs(StoryArrivals arrivals, OutsidePaper paper, Cast cast, Days days) {
    void of(OutsideLetter letter, Consumer<Act> acts) {
        Actor clerk = cast.of(letter.to()).clerk().orElseThrow();
        acts.accept(new Act(letter.day(), letter.hour(), clerk.agency(), memory -> {
            byte[] pdf = paper.draw(letter, cast.name(letter.to()), days);
            memory.keep(letter.key(), arrivals.arrive(read(letter), pdf, clerk));
        }));
    }

    private StoryLetter read(OutsideLetter letter) {
        return new StoryLetter(
                letter.sender(),
                letter.number(),
                letter.notation(),
                days.before(letter.day()),
                letter.type(),
                days.written(letter.subject(), letter.day()),
                letter.signer(),
                letter.title(),
                letter.urgency());
    }
}
