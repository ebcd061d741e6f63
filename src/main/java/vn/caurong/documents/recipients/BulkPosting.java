package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.InBulk;
import vn.caurong.documents.lists.Pick;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** Many envelopes handed to the post at once, one for each line. */
@Controller
record BulkPosting(InBulk bulk, SendingByPost sending, LeavingLines lines) {
    private static final String WAY = "/documents/registers/postal";

    @PostMapping("/documents/registers/postal/sendings")
    @Permission(value = "registers.post", roles = Role.CLERK)
    String send(@RequestParam MultiValueMap<String, String> form, @RequestParam UUID key, Actor actor) {
        List<Pick> picks = Pick.of(form.getOrDefault("pick", List.of()));
        String base = WAY + "?line=";
        var order = new InBulk.Order(key, "post", base, picks, actor, id -> lines.name(id, actor));
        bulk.run(order, pick -> sending.send(pick.id(), 1, "", actor));
        return "redirect:" + WAY + "?report=" + key;
    }
}
