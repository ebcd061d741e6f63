package vn.caurong.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often a thing is done by several at once.
 *
 * @param perSecond done in all
 * @param times what each took
 */
record Rate(double perSecond, Times times) {
    /** Numbers things through all measurements and runs, so that none is done twice; eleven digits. */
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() % 100_000_000_000L);

    static Rate of(int atOnce, Duration warm, Duration measured, Worker worker) {
        run(atOnce, warm, worker);
        long begun = System.nanoTime();
        List<Long> took = run(atOnce, measured, worker);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Rate(
                took.size() / seconds,
                new Times(took.stream().mapToLong(Long::longValue).toArray()));
    }

    static long next() {
        return NEXT.incrementAndGet();
    }

    private static List<Long> run(int atOnce, Duration duration, Worker worker) {
        long end = System.nanoTime() + duration.toNanos();
        List<Long> took = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int one = 0; one < atOnce; one++) {
                int me = one;
                running.add(threads.submit(() -> loop(end, me, worker)));
            }
            running.forEach(each -> took.addAll(Waiting.on(each)));
        }
        return took;
    }

    private static List<Long> loop(long end, int me, Worker worker) throws Exception {
        List<Long> took = new ArrayList<>();
        do {
            long n = next();
            long begun = System.nanoTime();
            worker.work(me, n);
            took.add(System.nanoTime() - begun);
        } while (System.nanoTime() < end);
        return took;
    }

    /** Does it once. */
    interface Worker {
        /**
         * @param me which of those at once, from 0
         * @param n never the same twice
         */
        void work(int me, long n) throws Exception;
    }
}
