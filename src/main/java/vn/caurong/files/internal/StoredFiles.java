package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
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
class StoredFiles implements Files {
    private final Door door;
    private final BlobFolder folder;
    private final FileRows rows;
    private final Sweeping sweeping;

    StoredFiles(Door door, BlobFolder folder, FileRows rows, Sweeping sweeping) {
        this.door = door;
        this.folder = folder;
        this.rows = rows;
        this.sweeping = sweeping;
    }

    @Override
    public Blob takeIn(InputStream content, String name) {
        return takeIn(content, name, FileRole.ATTACHMENT);
    }

    @Override
    public Blob takeIn(InputStream content, String name, FileRole role) {
        try {
            Path aside = folder.aside();
            try {
                door.fill(aside, content, name);
                return keep(aside, door.inspect(aside, name, role));
            } finally {
                java.nio.file.Files.deleteIfExists(aside);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Blob store(byte[] content) {
        try {
            Path aside = folder.aside();
            try {
                java.nio.file.Files.write(aside, content);
                return keep(aside, door.describe(aside));
            } finally {
                java.nio.file.Files.deleteIfExists(aside);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void detach(UUID file) {
        rows.detach(file);
    }

    @Override
    public void discard(String sha256) {
        sweeping.discard(sha256);
    }

    /**
     * The row first: the sweeper holds it while it deletes the content, so that what is kept after
     * it stays. Nothing refers to the blob before this returns.
     */
    private Blob keep(Path aside, Door.Content found) throws IOException {
        Blob blob =
                new Blob(
                        BlobFolder.hash(aside),
                        java.nio.file.Files.size(aside),
                        found.mediaType(),
                        found.pages());
        rows.store(blob);
        folder.keep(aside, blob.sha256());
        return blob;
    }

    @Override
    public UUID attach(Subject subject, FileRole role, String name, Blob blob, @Nullable UUID by) {
        return rows.attach(subject, role, tidy(name), blob, by);
    }

    @Override
    public int addVersion(UUID file, Blob blob, @Nullable UUID by) {
        return rows.addVersion(file, blob, by)
                .orElseThrow(() -> new RefusalException("files.refused.frozen"));
    }

    @Override
    public void freeze(UUID file, String why) {
        rows.freeze(file, why);
    }

    @Override
    public List<FileVersion> of(Subject subject) {
        return rows.of(subject);
    }

    @Override
    public List<FileVersion> versions(UUID file) {
        return rows.versions(file);
    }

    @Override
    public byte[] read(String sha256) {
        try {
            return java.nio.file.Files.readAllBytes(folder.checked(sha256));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The last part of a path, NFC, without control characters, at most 200 characters. */
    static String tidy(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\"<>:|?*]", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        if (clean.isEmpty()) {
            return "tep";
        }
        return clean.length() <= 200 ? clean : shorten(clean);
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, 200 - ending.length()) + ending;
    }
}
