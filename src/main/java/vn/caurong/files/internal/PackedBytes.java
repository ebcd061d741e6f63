package vn.caurong.files.internal;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much packed bytes unpack to, found by unpacking them into nowhere. */
final class PackedBytes {
    private PackedBytes() {}

    static void check(byte[] bytes, int from, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] sink = new byte[64 * 1024];
            long unpacked = 0;
            while (!inflater.finished() && !inflater.needsInput()) {
                unpacked += inflater.inflate(sink);
                if (unpacked > most) {
                    throw Flaw.bomb("object stream unpacks to more than " + most);
                }
                if (inflater.needsDictionary()) {
                    return;
                }
            }
        } catch (DataFormatException damaged) {
            return; // the parser says what is wrong with it
        } finally {
            inflater.end();
        }
    }
}
