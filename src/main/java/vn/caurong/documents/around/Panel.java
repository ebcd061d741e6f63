package vn.caurong.documents.around;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document's page that another module has to say. Keys are message keys.
 *
 * @param key stable and short, tells panels of a page apart
 * @param titleKey of its heading
 * @param noteKey of what is said below the rows, empty for nothing
 * @param doors ways on, the first one in front
 */
public record Panel(String key, String titleKey, List<Row> rows, String noteKey, List<Door> doors) {
    /**
     * @param who has it
     * @param due null when nothing is due any more
     * @param style classes of the state's glyph
     * @param remark message key of a small remark, empty for none
     */
    public record Row(
            String title,
            String href,
            String who,
            @Nullable Instant due,
            String stateKey,
            String style,
            String remark) {}

    /**
     * @param href with a query where words may go along
     * @param quoting message key of its name while words of the document are selected, which then go
     *     along; empty when they do not
     */
    public record Door(String nameKey, String href, String quoting) {
        private static final int LONGEST = 500;

        /** The way with these words of the document as its {@code quote}; more than an address holds stay behind. */
        public String with(String words) {
            return words.length() > LONGEST
                    ? href
                    : href + "&quote=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }
}
