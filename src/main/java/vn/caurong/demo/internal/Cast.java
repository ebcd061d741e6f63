package vn.caurong.demo.internal;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the demo, each at a browser of their own, signed in when first needed. */
final class Cast {
    private static final String PASSWORD = "CauRong@2020";
    private static final Locale VI = Locale.of("vi");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI server;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    Cast(URI server) {
        this.server = server;
    }

    URI server() {
        return server;
    }

    Visitor as(String login) {
        return visitors.computeIfAbsent(login, name -> Visitor.signedIn(server, name, PASSWORD));
    }

    /** What waits on a person's home page under this title; comes within seconds or not at all. */
    Sheet waiting(String login, String title) {
        Visitor visitor = as(login);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Sheet home = visitor.open("/my-work");
            var link = home.html().select("a.cr-row-title").stream()
                    .filter(row -> row.text().toLowerCase(VI).contains(title.toLowerCase(VI)))
                    .findFirst();
            if (link.isPresent()) {
                return visitor.open(link.get().attr("href"));
            }
            if (System.nanoTime() > end) {
                throw new StepFailure("«%s» không có trong việc của %s.".formatted(title, login));
            }
            pause();
        }
    }

    /** Waits until a page says these words. */
    void until(String login, String address, String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!as(login).open(address).says(words)) {
            if (System.nanoTime() > end) {
                throw new StepFailure("Trang %s không nói «%s».".formatted(address, words));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StepFailure("Bị ngắt giữa chừng");
        }
    }
}
