package vn.caurong.tasks.board;

import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.lists.TaskScope;
import vn.caurong.tasks.state.TaskActs;

/**
 * A card as it was sent. Nothing in it is trusted.
 *
 * @param key idempotency key of the form
 * @param scope of the board it was moved on
 */
record BoardForm(UUID key, TaskActs.Wish wish, Column to, TaskScope scope) {
    static BoardForm of(Map<String, String> form) {
        Column to = Column.named(form.get("to")).orElseThrow(BoardForm::strange);
        String version = form.getOrDefault("version", "");
        if (!version.matches("\\d{1,6}")) {
            throw strange();
        }
        var wish = new TaskActs.Wish(
                id(form.getOrDefault("id", "")),
                Integer.parseInt(version),
                Normalizer.normalize(form.getOrDefault("words", ""), Normalizer.Form.NFC)
                        .strip(),
                form.getOrDefault("quality", ""));
        return new BoardForm(id(form.getOrDefault("key", "")), wish, to, TaskScope.named(form.get("of")));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw strange();
        }
    }

    private static RefusalException strange() {
        return new RefusalException("tasks.refused.form");
    }
}
