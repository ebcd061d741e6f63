package vn.caurong.documents.incoming;

import java.util.HashMap;
import java.util.Map;

/** What the journal keeps of a directive. */
final class DirectiveFacts {
    private DirectiveFacts() {}

    static Map<String, String> of(Directive directive) {
        Map<String, String> facts = new HashMap<>();
        directive.lead().ifPresent(lead -> {
            facts.put("lead", lead.unit().toString());
            facts.put("leadPost", lead.post().toString());
        });
        facts.put("coordinating", Long.toString(count(directive, Part.COORDINATE)));
        facts.put("know", Long.toString(count(directive, Part.KNOW)));
        if (directive.deadline().due() != null) {
            facts.put("due", directive.deadline().due().toString());
        }
        return facts;
    }

    private static long count(Directive directive, Part part) {
        return directive.lines().stream().filter(line -> line.part() == part).count();
    }
}
