package vn.caurong.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an agency does with a document it sends: draft, review, signature, issue.
 *
 * @param agency key of the agency, first part of its people's sign-in names
 */
record Replying(Cast cast, String agency) {
    private static final String PIN = "123456";

    /** The specialist begins the reply on the page of the document, writes it and submits it. */
    Sheet draft(Sheet incoming, String title) {
        Visitor author = cast.as(agency + ".chuyenvien");
        String begin =
                incoming.html().select("form[action^=/documents/outgoing]").attr("action");
        Sheet draft = Receiving.done(author.send(incoming, begin, Map.of()));
        List<Map.Entry<String, String>> words = new ArrayList<>();
        words.add(Map.entry("subject", title));
        words.add(Map.entry("body", "Sở Thông tin và Truyền thông gửi kết quả như đề nghị."));
        words.add(Map.entry("add", "Ủy ban nhân dân quận Hải Châu"));
        return Receiving.done(author.send(draft, "/submission", words, Map.of()));
    }

    Sheet approve(String title) {
        return act("truongphong", title, "/approval", Map.of());
    }

    Sheet sign(String title) {
        return act("lanhdao", title, "/signature", Map.of("pin", PIN));
    }

    Sheet issue(String title) {
        return act("vanthu", title, "/issuance", Map.of("pin", PIN));
    }

    private Sheet act(String who, String title, String act, Map<String, String> values) {
        String login = agency + "." + who;
        return Receiving.done(cast.as(login).send(cast.waiting(login, title), act, values));
    }
}
