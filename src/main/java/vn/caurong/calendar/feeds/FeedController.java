package vn.caurong.calendar.feeds;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.ui.Note;

/** The page of one's links. */
@Controller("calendarFeedController")
record FeedController(FeedPages pages, MakingFeeds making, FeedAddress address, Once once) {
    private static final String WAY = "/calendar/feeds";

    @GetMapping("/calendar/feeds")
    @Permission("calendar.feeds")
    String page(Actor actor, Model model) {
        model.addAttribute("page", pages.of(actor));
        return "calendar/feeds/feeds";
    }

    @PostMapping("/calendar/feeds")
    @Permission("calendar.feeds")
    String make(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String calendar,
            Actor actor,
            RedirectAttributes redirect) {
        AtomicReference<FeedSecret> made = new AtomicReference<>();
        once.run(key, actor, () -> {
            made.set(making.make(calendar, actor));
            return WAY;
        });
        said(made.get()).over(redirect);
        return "redirect:" + WAY;
    }

    @PostMapping("/calendar/feeds/{id}/withdrawal")
    @Permission("calendar.feeds")
    String withdraw(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            making.withdraw(id, actor);
            return WAY;
        });
        Note.done("calendar.said.feed.withdrawn").over(redirect);
        return "redirect:" + next;
    }

    /** Sent twice, the first answer had the secret, and nobody has it now. */
    private Note said(@org.jspecify.annotations.Nullable FeedSecret made) {
        return made == null
                ? Note.look("calendar.said.feed.shown-before")
                : Note.done("calendar.said.feed.made", address.of(made));
    }
}
