package vn.caurong.documents.differences;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts word by word. Lines are compared first and words only inside the lines that differ, so
 * that a long text does not take long.
 */
record ComparedWords(List<Run> before, List<Run> after) {
    private static final Pattern LINES = Pattern.compile("(?<=\n)");
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    /** Beyond this many words and gaps a changed stretch is shown whole: marks would not help anybody. */
    private static final int MANY = 3_000;

    static ComparedWords of(String before, String after) {
        Sides sides = new Sides();
        walk(List.of(LINES.split(before)), List.of(LINES.split(after)), sides, true);
        return new ComparedWords(sides.before.runs(), sides.after.runs());
    }

    private static void walk(List<String> before, List<String> after, Sides sides, boolean lines) {
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            String was = String.join("", delta.getSource().getLines());
            String is = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                sides.same(was);
            } else if (lines && words(was).size() + words(is).size() <= MANY) {
                walk(words(was), words(is), sides, false);
            } else {
                sides.changed(was, is);
            }
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(WORDS.split(text));
    }

    /** Both texts as they grow. */
    private static final class Sides {
        private final Runs before = new Runs();
        private final Runs after = new Runs();

        void same(String text) {
            before.add(false, text);
            after.add(false, text);
        }

        void changed(String was, String is) {
            before.add(true, was);
            after.add(true, is);
        }
    }

    /** Neighbours of one kind become one run. */
    private static final class Runs {
        private final List<Run> runs = new ArrayList<>();

        void add(boolean changed, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!runs.isEmpty() && runs.getLast().changed() == changed) {
                runs.add(new Run(changed, runs.removeLast().text() + text));
            } else {
                runs.add(new Run(changed, text));
            }
        }

        List<Run> runs() {
            return List.copyOf(runs);
        }
    }
}
