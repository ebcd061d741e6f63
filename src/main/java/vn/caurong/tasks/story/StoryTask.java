package vn.caurong.tasks.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A task of the demo city as its text tells it.
 *
 * @param given when
 * @param due working days
 * @param source words of the subject of the document it comes from, empty when it is given alone
 * @param parent key of the task it is a part of, empty for none
 * @param quantity how many of the product
 * @param followed what was done with it, in the order of time
 */
record StoryTask(
        String key,
        Moment given,
        String giver,
        String lead,
        List<String> coordinators,
        int due,
        int urgency,
        String source,
        String parent,
        String product,
        int quantity,
        String authority,
        String words,
        List<StoryAct> followed) {
    /**
     * @param day working days before the first day
     */
    record Moment(int day, LocalTime hour) {}

    /** All of a text; lines that begin with # are remarks. */
    static List<StoryTask> read(String text) {
        List<StoryTask> tasks = new ArrayList<>();
        for (String block : text.replaceAll("(?m)^#.*\\R", "").strip().split("\\R{2,}")) {
            List<String> lines = block.lines().toList();
            List<String> facts = Arrays.stream(lines.getFirst().split("\\|", -1))
                    .map(String::strip)
                    .toList();
            List<StoryAct> followed = lines.stream().skip(2).map(StoryAct::read).toList();
            tasks.add(of(facts, lines.get(1), followed));
        }
        return List.copyOf(tasks);
    }

    private static StoryTask of(List<String> facts, String words, List<StoryAct> followed) {
        return new StoryTask(
                facts.getFirst(),
                moment(facts.get(1), facts.get(2)),
                facts.get(3),
                facts.get(4),
                facts.get(5).isEmpty() ? List.of() : List.of(facts.get(5).split(",", -1)),
                Integer.parseInt(facts.get(6)),
                Integer.parseInt(facts.get(7)),
                facts.get(8),
                facts.get(9),
                facts.get(10),
                facts.size() > 12 ? Integer.parseInt(facts.get(12)) : 1,
                facts.get(11),
                words,
                followed);
    }

    static Moment moment(String day, String hour) {
        return new Moment(Integer.parseInt(day), LocalTime.parse(hour));
    }
}
