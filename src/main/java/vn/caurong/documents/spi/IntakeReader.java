package vn.caurong.documents.spi;

import java.nio.file.Path;

/** Reads a format that says by itself what it brings, so that the arrival form comes filled. */
public interface IntakeReader {
    /**
     * Whether these first bytes look like the format; never judged by the file's name.
     *
     * @param head at most 64 KB
     */
    boolean reads(byte[] head);

    /**
     * Reads a message from outside. Nothing in it is trusted: the reader bounds what it unpacks.
     *
     * @param folder of this message alone, for the files it brings; the caller deletes it
     * @throws vn.caurong.kernel.RefusalException when it cannot be read, with what to do
     */
    Intake read(Path message, String name, Path folder);
}
