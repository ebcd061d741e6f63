package vn.caurong.calendar.feeds;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a link is written: by the address the program is known by, else the one it was just asked at. */
@Component
record FeedAddress(Environment settings) {
    String of(FeedSecret secret) {
        String known = settings.getProperty("caurong.address", "");
        String base = known.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : known.replaceAll("/+$", "");
        return base + "/calendar/feeds/" + secret.text() + ".ics";
    }
}
