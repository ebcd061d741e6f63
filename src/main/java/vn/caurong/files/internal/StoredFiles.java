package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;

/** Files in the folder store with their rows in the database. */
record StoredFiles(Door door, BlobFolder folder, FileRows rows, FileVersions versions, Blobs blobs, Sweeping sweeping)
        implements Files {
    @Override
    public Blob takeIn(InputStream content, String name) {
        return takeIn(content, name, FileRole.ATTACHMENT);
    }

    @Override
    public Blob takeIn(InputStream content, String name, FileRole role) {
        return aside(file -> {
            door.fill(file, content, name);
            return door.inspect(file, name, role);
        });
    }

    @Override
    public Blob store(byte[] content) {
        return aside(file -> {
            java.nio.file.Files.write(file, content);
            return door.describe(file);
        });
    }

    @Override
    public Blob store(InputStream content) {
        return aside(file -> {
            java.nio.file.Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return door.describe(file);
        });
    }

    @Override
    public void detach(UUID file) {
        rows.detach(file);
    }

    @Override
    public void discard(String sha256) {
        sweeping.discard(sha256);
    }

    /** Writes content to a file aside and says what it is. */
    private interface Filling {
        Door.Content fill(Path aside) throws IOException;
    }

    private Blob aside(Filling filling) {
        try {
            Path aside = folder.aside().file();
            try {
                return keep(aside, filling.fill(aside));
            } finally {
                java.nio.file.Files.deleteIfExists(aside);
            }
        } catch (IOException broken) {
            throw DiskFull.is(broken)
                    ? new RefusalException("files.refused.disk-full")
                    : new UncheckedIOException(broken);
        }
    }

    /**
     * The row first: the sweeper holds it while it deletes the content, so that what is kept after
     * it stays. Nothing refers to the blob before this returns.
     */
    private Blob keep(Path aside, Door.Content found) throws IOException {
        Blob blob = new Blob(Sha256.of(aside), java.nio.file.Files.size(aside), found.mediaType(), found.pages());
        blobs.store(blob);
        folder.keep(aside, blob.sha256());
        return blob;
    }

    @Override
    public UUID attach(Subject subject, FileRole role, String name, Blob blob, @Nullable UUID by) {
        return rows.attach(subject, role, FileNames.tidy(name), blob, by);
    }

    @Override
    public int addVersion(UUID file, Blob blob, @Nullable UUID by) {
        return rows.addVersion(file, blob, by).orElseThrow(() -> new RefusalException("files.refused.frozen"));
    }

    @Override
    public void freeze(UUID file, String why) {
        rows.freeze(file, why);
    }

    @Override
    public List<FileVersion> of(Subject subject) {
        return versions.of(subject);
    }

    @Override
    public List<FileVersion> versions(UUID file) {
        return versions.versions(file);
    }

    @Override
    public byte[] read(String sha256) {
        try {
            return java.nio.file.Files.readAllBytes(folder.checked(sha256));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
