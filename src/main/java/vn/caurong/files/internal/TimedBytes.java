package vn.caurong.files.internal;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Bytes that can be read until a deadline: whatever a parser does with them, it comes to an end.
 */
class TimedBytes extends RandomAccessReadBuffer {
    private static final int LOOK_AT_CLOCK = 4096;

    private final Deadline deadline;
    private int reads;

    TimedBytes(byte[] bytes, Deadline deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        tick();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        tick();
        return super.read(into, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        tick();
        super.seek(position);
    }

    private void tick() {
        if (++reads % LOOK_AT_CLOCK == 0) {
            deadline.check();
        }
    }
}
