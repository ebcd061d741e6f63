package vn.caurong.bench;

import java.util.Arrays;

/** What a thing took, each time it was done. */
record Times(long[] nanos) {
    Times {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Does it {@code warm} times unmeasured and {@code times} times measured. */
    static Times of(int warm, int times, Act act) throws Exception {
        for (int n = 0; n < warm; n++) {
            act.run(n);
        }
        long[] nanos = new long[times];
        for (int n = 0; n < times; n++) {
            long begun = System.nanoTime();
            act.run(warm + n);
            nanos[n] = System.nanoTime() - begun;
        }
        return new Times(nanos);
    }

    /** Milliseconds. */
    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double share) {
        return nanos[Math.min(nanos.length - 1, (int) (nanos.length * share))] / 1e6;
    }

    /** What is done, told how often it was done before. */
    interface Act {
        void run(int n) throws Exception;
    }
}
