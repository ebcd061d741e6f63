package vn.caurong.documents.recipients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.lists.OwnChoices;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** The filters of the register of the post and those a clerk gave names, all counted in one statement. */
@Component
record OwnPostal(PostalList list, OwnChoices choices) {
    private static final UUID NOBODYS = new UUID(0, 0);

    /** One's own, and how many lines the list's own filters have, in their order. */
    record Counted(OwnList own, List<Long> usual) {}

    Counted of(PostalFilter filter, String words, Actor actor) {
        List<SavedFilter> saved = choices.of("postal", Set.of(), actor).filters();
        List<SavedFilter> all = new ArrayList<>(Arrays.stream(PostalFilter.values())
                .map(each -> new SavedFilter(NOBODYS, "", each.word(), words))
                .toList());
        int usual = all.size();
        all.addAll(saved);
        List<Long> counts = list.counts(all, actor);
        var now = new SavedFilter(NOBODYS, "", filter.word(), words);
        var counted = OwnList.counted(saved, counts.subList(usual, counts.size()), PostalPage.AT, now);
        return new Counted(
                new OwnList("postal", filter.word(), words, counted, List.of(), Set.of()), counts.subList(0, usual));
    }
}
