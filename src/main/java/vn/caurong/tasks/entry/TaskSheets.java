package vn.caurong.tasks.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.state.TaskGiving;

/** The table of tasks, for one who gives. */
@Component
record TaskSheets(TaskGiving giving, MessageSource words) {
    private static final int MOST_URGENT = 3;

    TaskSheet of(Actor actor) {
        Map<String, Integer> urgencies = new HashMap<>();
        for (String language : List.of("vi", "en")) {
            for (int urgency = 0; urgency <= MOST_URGENT; urgency++) {
                String word = words.getMessage("tasks.urgency." + urgency, null, Locale.of(language));
                urgencies.put(TaskGiving.folded(word), urgency);
            }
        }
        return new TaskSheet(giving, new DraftRows(giving.names(actor), urgencies));
    }
}
