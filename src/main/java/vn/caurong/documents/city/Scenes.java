package vn.caurong.documents.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.documents.city.CityLetter.Reach;
import vn.caurong.documents.incoming.StoryArrivals;
import vn.caurong.documents.incoming.StoryWork;
import vn.caurong.documents.outgoing.StoryDrafts;
import vn.caurong.documents.outgoing.StoryIssues;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.organization.Organization;

/** Makes the acts of the whole story out of its letters, in the order they happened. */
@Component
@Profile("demo")
record Scenes(
        Organization organization,
        StoryDrafts drafts,
        StoryIssues issues,
        StoryArrivals arrivals,
        StoryWork work,
        Printing printing) {
    List<Act> of(Days days) {
        Cast cast = new Cast(organization, days);
        LetterActs letters = new LetterActs(drafts, issues, cast, days);
        OutsideActs outside = new OutsideActs(arrivals, new OutsidePaper(printing), cast, days);
        ArrivalActs handling = new ArrivalActs(arrivals, work, new UnitActs(work), cast);
        List<Act> acts = new ArrayList<>();
        List<CityLetter> all = CityLetter.all(new Groups(organization, days));
        Set<String> answered = answered(all);
        for (CityLetter letter : all) {
            letters.of(letter, acts::add);
            arrived(letter, answered).forEach(arrival -> handling.of(arrival, acts::add));
        }
        for (OutsideLetter letter : OutsideLetter.all()) {
            outside.of(letter, acts::add);
            handling.of(arrived(letter), acts::add);
        }
        acts.sort(Act.IN_TIME);
        return List.copyOf(acts);
    }

    private static Set<String> answered(List<CityLetter> all) {
        return all.stream()
                .map(CityLetter::answers)
                .filter(answers -> !answers.isEmpty())
                .map(LetterActs::arrival)
                .collect(Collectors.toSet());
    }

    private static List<Arrival> arrived(CityLetter letter, Set<String> answered) {
        if (letter.reach() != Reach.ISSUED) {
            return List.of();
        }
        Moment issued = new Moment(letter.day(), letter.hour().plusMinutes(111));
        return letter.to().stream()
                .map(Cast::unit)
                .map(agency -> arrival(letter, agency, issued, answered))
                .toList();
    }

    private static Arrival arrival(CityLetter letter, UUID agency, Moment issued, Set<String> answered) {
        String name = LetterActs.arrival(letter.key(), agency);
        String turn = letter.turns().stream()
                .map(each -> each.split("@", -1))
                .filter(each -> Cast.unit(each[1]).equals(agency))
                .map(each -> each[0])
                .findFirst()
                .orElse("");
        return new Arrival(name, agency, issued, letter.urgency(), turn, answered.contains(name));
    }

    private static Arrival arrived(OutsideLetter letter) {
        Moment dropped = new Moment(letter.day(), letter.hour());
        return new Arrival(letter.key(), Cast.unit(letter.to()), dropped, letter.urgency(), letter.turn(), false);
    }
}
