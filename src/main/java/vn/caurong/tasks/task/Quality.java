package vn.caurong.tasks.task;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.caurong.ui.Screen;

/** How good the result is, as its giver rates it. */
public enum Quality {
    POOR(1),
    FAIR(2),
    GOOD(3),
    EXCELLENT(4);

    private final int mark;

    Quality(int mark) {
        this.mark = mark;
    }

    public int mark() {
        return mark;
    }

    public static Optional<Quality> of(String mark) {
        return Arrays.stream(values())
                .filter(each -> Integer.toString(each.mark).equals(mark))
                .findFirst();
    }

    /** Marks to words, the best first. */
    public static Map<String, String> words(Screen screen) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int mark = values().length; mark > 0; mark--) {
            words.put(Integer.toString(mark), screen.t("tasks.quality." + mark));
        }
        return words;
    }
}
