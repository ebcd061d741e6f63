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
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger registering = new AtomicInteger();
    private final AtomicInteger sealing = new AtomicInteger();
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
        for (Play.Step act :
                List.<Play.Step>of(this::register, this::register, this::wholeJob, this::wholeJob, this::wholeJob)) {
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

    /** Every act that was answered, as {@code act subject}. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    long acknowledged(String act) {
        return acknowledged.stream().filter(done -> done.startsWith(act + " ")).count();
    }

    /** Registrations under way at this moment. */
    int registering() {
        return registering.get();
    }

    /** Documents being numbered, sealed and issued at this moment. */
    int sealing() {
        return sealing.get();
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
        registered();
        return "";
    }

    private Job registered() throws IOException {
        Job job = new Job(cast, numbers.incrementAndGet());
        job.arrive();
        done("incoming.arrived", job.incoming());
        during(registering, job::register);
        done("incoming.registered", job.incoming());
        return job;
    }

    private String wholeJob() throws IOException {
        Job job = registered();
        job.direct();
        done("incoming.directed", job.incoming());
        job.assign();
        done("incoming.assigned", job.incoming());
        job.draft();
        done("outgoing.submitted", job.outgoing());
        job.approve();
        done("outgoing.approved", job.outgoing());
        job.sign();
        done("outgoing.signed", job.outgoing());
        during(sealing, job::seal);
        done("outgoing.issued", job.outgoing());
        return "";
    }

    private static void during(AtomicInteger count, Play.Step act) throws IOException {
        count.incrementAndGet();
        try {
            act.play();
        } finally {
            count.decrementAndGet();
        }
    }

    private void done(String act, String address) {
        acknowledged.add(act + " " + address.substring(address.lastIndexOf('/') + 1));
    }
}
