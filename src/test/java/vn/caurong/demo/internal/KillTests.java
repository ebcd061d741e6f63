package vn.caurong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.launch.internal.TestProgram;

/**
 * {@code kill -9} in the middle of concurrent registrations and issues, by turns while one is being
 * registered and while one is being sealed; looked at after every restart. How often: {@code
 * -Dcaurong.kills=20} for the full run.
 */
@Tag("kill")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class KillTests {
    private static final int KILLS = Integer.getInteger("caurong.kills", 3);
    private static final int PATIENCE_MILLIS = 60_000;

    @TempDir
    Path data;

    @Test
    void whatWasAnsweredIsThereAndNothingIsDoubledOrHalfDone() throws Exception {
        int port = TestProgram.freePort();
        Crew crew = null;
        int brokenOff = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            TestProgram program = TestProgram.start(data, port, "--caurong.story=false");
            crew = crew == null ? new Crew(program.address()) : crew;
            Aftermath aftermath = new Aftermath(program, data);
            aftermath.nothingIsMissingDoubledOrHalfDone(crew.acknowledged());
            brokenOff += finishWhatWasNumbered(crew.cast(), aftermath);
            List<Thread> work = crew.start();
            awaitTheThickOfIt(crew, kill);
            crew.stop();
            program.kill();
            for (Thread thread : work) {
                thread.join();
            }
            assertThat(crew.faults()).as("refusals before kill %d", kill).isEmpty();
            System.out.printf(
                    "kill %d: %d registrations, %d issues answered, %d issues broken off so far%n",
                    kill, crew.acknowledged("incoming.registered"), crew.acknowledged("outgoing.issued"), brokenOff);
        }
        try (TestProgram program = TestProgram.start(data, port, "--caurong.story=false")) {
            Aftermath aftermath = new Aftermath(program, data);
            finishWhatWasNumbered(crew.cast(), aftermath);
            aftermath.everythingIsDelivered();
            aftermath.nothingIsMissingDoubledOrHalfDone(crew.acknowledged());
            aftermath.everyIssuedFileIsWhole();
        }
        assertThat(crew.acknowledged("incoming.registered")).isPositive();
        assertThat(crew.acknowledged("outgoing.issued")).isPositive();
    }

    /** Some document went out since the start, so that others are on their way; then on the act. */
    private static void awaitTheThickOfIt(Crew crew, int kill) throws InterruptedException {
        long before = crew.acknowledged("outgoing.issued");
        await(() -> crew.acknowledged("outgoing.issued") > before);
        if (kill % 2 == 0) {
            await(() -> crew.registering() > 0);
        } else {
            await(() -> crew.sealing() > 0);
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(0, 400));
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS && !holds.getAsBoolean(); waited += 5) {
            Thread.sleep(5);
        }
    }

    /** A clerk takes up what the crash left between number and seal, as the page offers. */
    private static int finishWhatWasNumbered(Cast cast, Aftermath aftermath) throws Exception {
        List<String> unfinished = aftermath.unfinished();
        for (String id : unfinished) {
            Visitor clerk = cast.as("stttt.vanthu");
            Sheet page = clerk.open("/documents/outgoing/" + id);
            Receiving.done(clerk.send(page, "/issuance", Map.of("pin", "123456")));
        }
        assertThat(aftermath.unfinished()).isEmpty();
        return unfinished.size();
    }
}
