package vn.caurong.ui;

import java.time.Duration;
import java.time.Instant;

/** Working time for saying how late something is; contributed by a module that knows the hours. */
public interface Lateness {
    /** Working time between two instants. */
    Duration between(Instant from, Instant to);

    /** Length of a working day. */
    Duration dayLength();
}
