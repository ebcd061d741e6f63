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
record ReadyWord(List<StartNotice> notices) {
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = "http://localhost:%d/".formatted(web.getWebServer().getPort());
            System.out.printf("%nCầu Rồng đã sẵn sàng: %s  (dừng: Ctrl+C)%n", address);
            notices.forEach(notice -> notice.lines(address).forEach(System.out::println));
        }
    }
}
