package vn.caurong.tasks.lists;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.lists.OwnChoices;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.documents.lists.OwnList.Column;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** Filters and columns a reader chose for the list of tasks. */
@Component
record OwnTasks(TaskCounts counts, OwnChoices choices) {
    static final String LIST = "tasks";
    static final String PLACE = "/tasks";
    private static final Set<String> USUAL = Set.of("lead", "percent", "state");
    private static final List<Column> COLUMNS = List.of(
            new Column("lead", "tasks.lead"),
            new Column("giver", "tasks.giver"),
            new Column("given", "tasks.col.given"),
            new Column("percent", "tasks.percent"),
            new Column("state", "tasks.col.state"));

    OwnList of(TaskAsked asked, Actor actor) {
        OwnChoices.Choices own = choices.of(LIST, USUAL, actor);
        var now = new SavedFilter(new UUID(0, 0), "", asked.word(), asked.words());
        return new OwnList(
                LIST,
                asked.word(),
                asked.words(),
                OwnList.counted(own.filters(), counts.of(own.filters(), actor), PLACE, now),
                COLUMNS,
                own.columns());
    }
}
