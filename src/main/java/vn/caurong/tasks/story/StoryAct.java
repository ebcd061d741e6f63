package vn.caurong.tasks.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.tasks.story.StoryTask.Moment;

/**
 * Something done with a task of the demo city.
 *
 * @param act receive, return, progress, done, ask, read, part, confirm, sendback, again, putoff,
 *     resume, cancel, grant, refuse
 * @param number percent, mark or working days; 0 for none
 * @param lateWhy objective reason of a delay that is confirmed, empty for none
 */
record StoryAct(Moment at, String act, int number, String words, String lateWhy) {
    private static final Pattern LINE =
            Pattern.compile("> (\\d+) (\\d\\d:\\d\\d) ([a-z]+)(?: (\\d+))?(?:: (.+?))?(?: // (.+))?");

    static StoryAct read(String line) {
        Matcher said = LINE.matcher(line);
        if (!said.matches()) {
            throw new IllegalArgumentException("no act of a task: " + line);
        }
        return new StoryAct(
                StoryTask.moment(said.group(1), said.group(2)),
                said.group(3),
                said.group(4) == null ? 0 : Integer.parseInt(said.group(4)),
                said.group(5) == null ? "" : said.group(5),
                said.group(6) == null ? "" : said.group(6));
    }

    /** Done by who gave the task. */
    boolean ofGiver() {
        return switch (act) {
            case "confirm", "sendback", "again", "putoff", "resume", "cancel", "grant", "refuse" -> true;
            default -> false;
        };
    }
}
