package vn.caurong.documents.incoming;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** The list of incoming documents. */
@Controller("incomingListPages")
class ListPages {
    private final IncomingList list;

    ListPages(IncomingList list) {
        this.list = list;
    }

    @GetMapping("/documents/incoming")
    @Permission("incoming.list")
    String page(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", page(Asked.of(filter, q, after), q, actor));
        return "documents/incoming/list";
    }

    private ListPage page(Asked asked, @Nullable String typed, Actor actor) {
        return new ListPage(
                asked.filter(),
                list.counts(asked.words(), actor),
                list.page(asked, actor),
                Details.clean(typed),
                list.nextToRegister(actor).orElse(null),
                actor.is(Role.CLERK),
                asked.before() != null);
    }
}
