package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies no more than is allowed. */
final class Bounded {
    private Bounded() {}

    /**
     * @return bytes copied
     * @throws UnreadableException when there are more than {@code limit}
     */
    static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            size += read;
            if (size > limit) {
                throw new UnreadableException("more than " + limit + " bytes");
            }
            out.write(chunk, 0, read);
        }
        return size;
    }
}
