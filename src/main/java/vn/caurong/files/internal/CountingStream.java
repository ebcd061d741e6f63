package vn.caurong.files.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what is unpacked and refuses what would never end. */
final class CountingStream extends OutputStream {
    private final OutputStream out;
    private final long limit;
    private final Deadline deadline;
    private long size;

    CountingStream(OutputStream out, long limit, Deadline deadline) {
        this.out = out;
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count(length);
        out.write(bytes, offset, length);
    }

    private void count(int more) {
        size += more;
        if (size > limit) {
            throw Flaw.bomb("a stream unpacks to more than " + limit);
        }
        deadline.check();
    }

    /** Bytes so far. */
    long size() {
        return size;
    }
}
