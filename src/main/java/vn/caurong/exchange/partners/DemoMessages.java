package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.exchange.edxml.StateEnvelope.Told;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;

/** States the demo's other program has to tell; forgotten when the program stops. */
@Component
@Profile("demo")
class DemoMessages {
    private static final int MOST = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(Vietnam.ZONE);

    private final IntakeReader reader;
    private final Clock clock;
    private final ConcurrentLinkedDeque<Waiting> waiting = new ConcurrentLinkedDeque<>();

    DemoMessages(IntakeReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** A state that is fetched by its id. */
    record Waiting(String id, Told told) {}

    List<Waiting> waiting() {
        return List.copyOf(waiting);
    }

    void done(String id) {
        waiting.removeIf(each -> each.id().equals(id));
    }

    /** Arrived and registered, or cancelled when it is called back. */
    String take(MultipartFile file, String destination) throws IOException {
        Path folder = Files.createTempDirectory("caurong-demo");
        try (InputStream in = file.getInputStream()) {
            Path message = folder.resolve("message");
            Files.copy(in, message);
            Intake read = reader.read(message, "message", folder);
            for (String code : read.act() == Act.RECALL ? List.of("15") : List.of("01", "03")) {
                tell(read, destination, code);
            }
            return read.documentId();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void tell(Intake read, String destination, String code) {
        String name = read.to().isEmpty() ? "" : read.to().getFirst().name();
        String day = read.issuedOn() == null ? "" : DAY.format(read.issuedOn());
        waiting.addLast(new Waiting(
                Ids.next().toString(),
                new Told(
                        destination,
                        name,
                        read.from().code(),
                        read.documentId(),
                        read.number() + "/" + read.notation(),
                        day,
                        code,
                        null,
                        TIME.format(clock.instant()))));
        if (waiting.size() > MOST) {
            waiting.pollFirst();
        }
    }
}
