package vn.caurong.launch.internal;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.StartNotice;

/** Says where the program is to be found, and what modules add to that. */
@Component
@Profile("!" + AdminCommand.PROFILE)
class ReadyWord {
    private final List<StartNotice> notices;

    ReadyWord(List<StartNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    "%nCầu Rồng đã sẵn sàng: http://localhost:%d/  (dừng: Ctrl+C)%n",
                    web.getWebServer().getPort());
            notices.forEach(notice -> notice.lines().forEach(System.out::println));
        }
    }
}
