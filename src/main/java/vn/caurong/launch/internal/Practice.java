package vn.caurong.launch.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The rehearsal after a build: the program starts, asks itself for its first page before it ends,
 * so that the JVM can remember what all of that took.
 */
@Component
@Profile(SettingProfiles.PRACTICE)
class Practice {
    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException, InterruptedException {
        String port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        URI page = URI.create("http://localhost:%s/sign-in".formatted(port));
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            var answer = visitor.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IOException(page + " answered " + answer.statusCode());
            }
        }
    }
}
