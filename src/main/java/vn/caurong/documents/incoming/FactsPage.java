package vn.caurong.documents.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.clocks.ClockLine;

/**
 * What the page tells of a document besides its state.
 *
 * @param typeName {@code Công văn}
 * @param lead unit or person that leads, empty before the directive
 * @param coordinating who coordinates
 * @param know who is told
 * @param replies our answers, newest first
 * @param report words of completion, null before
 * @param clocks steps with their deadlines by law
 */
record FactsPage(
        String typeName,
        String lead,
        List<String> coordinating,
        List<String> know,
        List<Replies.Reply> replies,
        @Nullable String report,
        List<ClockLine> clocks) {}
