package vn.caurong.demo.internal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People at work on a server that may die under their hands; remembers what it acknowledged. */
final class Crew {
    private final AtomicInteger numbers = new AtomicInteger(100);
    private final Set<String> registered = ConcurrentHashMap.newKeySet();
    private final Set<String> issued = ConcurrentHashMap.newKeySet();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final Cast cast;
    private volatile boolean working;

    Crew(URI server) {
        cast = new Cast(server);
    }

    /** Works until told to stop; a failure before that is a fault of the server. */
    List<Thread> start() {
        working = true;
        List<Thread> threads = new ArrayList<>();
        for (Play.Step act : List.<Play.Step>of(this::register, this::wholeJob, this::wholeJob)) {
            threads.add(Thread.ofPlatform().start(() -> work(act)));
        }
        return threads;
    }

    void stop() {
        working = false;
    }

    Cast cast() {
        return cast;
    }

    /** Addresses of documents whose registration was answered. */
    Set<String> registered() {
        return registered;
    }

    /** Addresses of documents whose issue was answered. */
    Set<String> issued() {
        return issued;
    }

    Queue<Throwable> faults() {
        return faults;
    }

    private void work(Play.Step act) {
        while (working) {
            try {
                act.play();
            } catch (IOException | RuntimeException | Error failed) {
                if (working) {
                    faults.add(failed);
                    return;
                }
            }
        }
    }

    private String register() throws IOException {
        Job job = new Job(cast, numbers.incrementAndGet());
        job.arrive();
        job.register();
        registered.add(job.incoming());
        return job.incoming();
    }

    private String wholeJob() throws IOException {
        Job job = new Job(cast, numbers.incrementAndGet());
        job.arrive();
        job.register();
        registered.add(job.incoming());
        job.direct();
        job.assign();
        job.draft();
        job.issue();
        issued.add(job.outgoing());
        return job.outgoing();
    }
}
