package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class StreamTests {
    private final UUID someone = UUID.randomUUID();

    /** A browser that takes the first line and then reads nothing more. */
    private static final class Deaf extends SseEmitter {
        private final CountDownLatch reads = new CountDownLatch(1);
        private final List<String> written = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void send(SseEventBuilder event) throws IOException {
            StringBuilder text = new StringBuilder();
            event.build().forEach(part -> text.append(part.getData()));
            try {
                reads.await();
            } catch (InterruptedException ended) {
                throw new IOException(ended);
            }
            written.add(text.toString());
        }
    }

    @Test
    void whoeverDoesNotReadIsTheSameAsToldOnce() throws InterruptedException {
        Deaf deaf = new Deaf();
        Stream stream = new Stream(UUID.randomUUID(), someone, deaf, 0);
        Thread thread = Thread.ofVirtual().start(stream);
        for (long position = 1; position <= 100_000; position++) {
            stream.stir(position);
        }
        deaf.reads.countDown();
        while (deaf.written.size() < 2) {
            Thread.sleep(5);
        }
        stream.end();
        thread.join();
        assertThat(deaf.written.stream().filter(line -> line.contains(Stream.CHANGED)))
                .as("a hundred thousand changes")
                .hasSizeLessThanOrEqualTo(2)
                .last()
                .asString()
                .contains("id:100000");
    }

    @Test
    void theOldestOfASessionMakesWay() {
        Streams streams = new Streams();
        UUID session = UUID.randomUUID();
        for (int page = 0; page < Streams.PER_SESSION + 3; page++) {
            streams.open(session, someone, page, false);
        }
        assertThat(streams.all()).hasSize(Streams.PER_SESSION);
        streams.end(List.of(session));
        assertThat(streams.all()).isEmpty();
        assertThat(streams.sessions()).isEmpty();
    }
}
