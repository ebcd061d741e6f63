package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.files.Paper;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;

@CauRongTest
class StoredFilesTests {
    private final Files files;
    private final BlobFolder folder;
    private final Sweeping sweeping;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StoredFilesTests(
            Files files, BlobFolder folder, Sweeping sweeping, JdbcClient jdbc, TransactionTemplate transaction) {
        this.files = files;
        this.folder = folder;
        this.sweeping = sweeping;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void contentIsStoredOnceUnderItsHash() throws IOException {
        byte[] pdf = paper();

        Blob first = files.takeIn(new ByteArrayInputStream(pdf), "a.pdf", FileRole.MAIN);
        Blob again = files.takeIn(new ByteArrayInputStream(pdf), "b.pdf");

        assertThat(again).isEqualTo(first);
        assertThat(first.mediaType()).isEqualTo("application/pdf");
        assertThat(first.pages()).isEqualTo(1);
        assertThat(first.size()).isEqualTo(pdf.length);
        assertThat(files.read(first.sha256())).isEqualTo(pdf);
        assertThat(files.store(pdf)).isEqualTo(first);
        assertThat(aside()).as("nothing is left aside").isEmpty();
    }

    @Test
    void anInterruptedUploadLeavesNothing() throws IOException {
        byte[] start = paper();
        InputStream broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent == start.length / 2) {
                    throw new IOException("the line is gone");
                }
                return start[sent++] & 0xff;
            }
        };
        long before = blobs();

        assertThatExceptionOfType(java.io.UncheckedIOException.class).isThrownBy(() -> files.takeIn(broken, "a.pdf"));

        assertThat(blobs()).isEqualTo(before);
        assertThat(aside()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidAndLosesNothing() throws IOException {
        Blob kept = files.store(paper());
        InputStream full = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> files.takeIn(full, "a.pdf"))
                .matches(e -> e.refusal().key().equals("files.refused.disk-full"));

        assertThat(aside()).isEmpty();
        assertThat(files.read(kept.sha256())).hasSize((int) kept.size());
    }

    @Test
    void aFileKeepsItsVersionsUntilItIsFrozen() {
        Subject subject = new Subject("incoming", Ids.next());
        Blob one = files.store(paper());
        Blob two = files.store(paper());
        UUID by = Ids.next();

        UUID file = files.attach(subject, FileRole.MAIN, "/nhà/Công văn\u0000 số 1.pdf", one, by);
        UUID annex = files.attach(subject, FileRole.ATTACHMENT, "Phụ lục.pdf", two, null);
        int second = files.addVersion(file, two, by);
        files.freeze(file, "signed");

        assertThat(second).isEqualTo(2);
        assertThat(files.of(subject)).extracting(FileVersion::file).containsExactly(file, annex);
        FileVersion newest = files.of(subject).getFirst();
        assertThat(newest.name()).isEqualTo("Công văn số 1.pdf");
        assertThat(newest.blob()).isEqualTo(two);
        assertThat(newest.frozenWhy()).isEqualTo("signed");
        assertThat(newest.by()).isEqualTo(by);
        assertThat(files.versions(file)).extracting(FileVersion::version).containsExactly(2, 1);
        assertThat(files.versions(file).getLast().frozenWhy()).isNull();
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> files.addVersion(file, one, by))
                .matches(e -> e.refusal().key().equals("files.refused.frozen"));
    }

    @Test
    void twoVersionsAtOnceGetTwoNumbers() throws Exception {
        Subject subject = new Subject("outgoing", Ids.next());
        UUID file = files.attach(subject, FileRole.MAIN, "a.pdf", files.store(paper()), null);
        Blob next = files.store(paper());
        Callable<Integer> add = () -> transaction.execute(status -> files.addVersion(file, next, null));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var numbers =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> add).toList());
            assertThat(numbers)
                    .extracting(java.util.concurrent.Future::get)
                    .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    @Test
    void contentChangedOnDiskIsNoticed() throws IOException {
        Blob blob = files.store(paper());
        java.nio.file.Files.writeString(folder.path(blob.sha256()), "something else");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> files.read(blob.sha256()));
    }

    @Test
    void theSweeperTakesOnlyWhatNobodyAttachedForADay() {
        Blob fresh = files.store(paper());
        Blob stale = files.store(paper());
        Blob attached = files.store(paper());
        files.attach(new Subject("incoming", Ids.next()), FileRole.MAIN, "a.pdf", attached, null);
        age(stale);
        age(attached);

        assertThat(sweeping.sweep()).isPositive();

        assertThat(folder.path(stale.sha256())).doesNotExist();
        assertThat(folder.path(fresh.sha256())).exists();
        assertThat(folder.path(attached.sha256())).exists();
    }

    @Test
    void contentThatComesAgainOutlivesTheSweeper() {
        byte[] pdf = paper();
        Blob blob = files.store(pdf);
        age(blob);

        files.store(pdf);
        sweeping.sweep();

        assertThat(files.read(blob.sha256())).isEqualTo(pdf);
    }

    private void age(Blob blob) {
        OffsetDateTime longAgo = jdbc.sql("select stored_at from files.blob where sha256 = ?")
                .param(blob.sha256())
                .query(OffsetDateTime.class)
                .single()
                .minus(Duration.ofDays(2));
        jdbc.sql("update files.blob set stored_at = ? where sha256 = ?")
                .params(longAgo, blob.sha256())
                .update();
    }

    private long blobs() {
        return jdbc.sql("select count(*) from files.blob").query(Long.class).single();
    }

    private Path[] aside() throws IOException {
        Path one = folder.aside().file();
        java.nio.file.Files.delete(one);
        try (var left = java.nio.file.Files.list(one.getParent())) {
            return left.toArray(Path[]::new);
        }
    }

    private static byte[] paper() {
        return Paper.of("<p>Tờ " + Ids.next() + "</p>");
    }
}
