package vn.caurong.files;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;

/**
 * The store of content and the files of subjects. Serving a file is for the module that owns its
 * subject: knowing a hash gives nobody a right.
 */
public interface Files {
    /**
     * Takes content in: size, type by content, bomb and script limits, virus scan when set, hash,
     * store. Runs outside any transaction; a blob no row refers to is swept after a day.
     *
     * @param name as the sender named it, for the sentence of a refusal
     * @throws vn.caurong.kernel.RefusalException too large, empty, encrypted, truncated, scripted,
     *     a bomb, or of a type that is not accepted, each with what to do
     */
    Blob takeIn(InputStream content, String name);

    /**
     * As above; a {@link FileRole#MAIN} file must be a PDF, because only a PDF shows everyone the
     * same page and carries its signatures.
     */
    Blob takeIn(InputStream content, String name, FileRole role);

    /**
     * Deletes content and what was made of it, unless a file refers to it; inside a transaction as
     * soon as it has committed. For what must not be kept until the sweeper comes, such as a state
     * secret.
     */
    void discard(String sha256);

    /**
     * Takes a file that was never frozen away from its subject, with all its versions; in the
     * caller's transaction. For what must not be kept.
     */
    void detach(UUID file);

    /** Stores content the program made itself, without the checks of the door. */
    Blob store(byte[] content);

    /**
     * Stores content that is kept as it came and never opened here, without the checks of the door;
     * the caller has bounded it.
     */
    Blob store(InputStream content);

    /**
     * Attaches a first version to a subject; in the caller's transaction. Returns the file's id.
     */
    UUID attach(Subject subject, FileRole role, String name, Blob blob, @Nullable UUID by);

    /**
     * Adds a version; in the caller's transaction.
     *
     * @throws vn.caurong.kernel.RefusalException when the newest version is frozen
     */
    int addVersion(UUID file, Blob blob, @Nullable UUID by);

    /**
     * Freezes the newest version for good, for example when signed; {@code why} is a short stable
     * word.
     */
    void freeze(UUID file, String why);

    /** Newest version of each file of the subject, main file first. */
    List<FileVersion> of(Subject subject);

    /** All versions of one file, newest first. */
    List<FileVersion> versions(UUID file);

    /**
     * The content, its hash checked again.
     *
     * @throws IllegalStateException when the stored content no longer has its hash
     */
    byte[] read(String sha256);
}
