package vn.caurong.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * axe-core run in a page. Only what is wrong is handed over: the list of all that is well takes
 * longer on its way here than axe takes to find it.
 */
final class Axe {
    private static final String SOURCE = AxeBuilder.getAxeScript();
    private static final String RUN = """
            async only => {
                const found = await axe.run(document, { resultTypes: ['violations'], runOnly: only });
                return found.violations.map(rule => `${rule.id}: ${rule.help} `
                    + `[${rule.nodes.slice(0, 3).map(node => node.html).join(', ')}]`);
            }
            """;

    private Axe() {}

    /** What breaks a rule with one of these tags, one line each. */
    static List<String> tagged(Page page, String... tags) {
        return found(page, Map.of("type", "tag", "values", List.of(tags)));
    }

    /** What breaks one of these rules, one line each. */
    static List<String> ruled(Page page, String... rules) {
        return found(page, Map.of("type", "rule", "values", List.of(rules)));
    }

    private static List<String> found(Page page, Map<String, Object> only) {
        if (page.frames().size() != 1) {
            throw new IllegalStateException("axe is loaded into the page alone, not into its frames: " + page.url());
        }
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, only))
                .stream().map(String::valueOf).toList();
    }
}
