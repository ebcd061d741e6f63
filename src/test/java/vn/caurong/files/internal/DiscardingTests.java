package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;
import vn.caurong.files.Paper;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** What must not be kept goes wholly, and takes nothing else with it (core, "Files"). */
@CauRongTest
class DiscardingTests {
    private final Files files;
    private final Pages pages;
    private final BlobFolder folder;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path cache;

    DiscardingTests(
            Files files,
            Pages pages,
            BlobFolder folder,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Value("${caurong.data}") Path data) {
        this.files = files;
        this.pages = pages;
        this.folder = folder;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cache = data.resolve("cache").resolve("pages");
    }

    @Test
    void contentAndWhatWasMadeOfItGo() {
        Blob blob = files.store(paper());
        pages.text(blob.sha256());
        pages.picture(blob.sha256(), 1, 480);
        assertThat(made(blob)).exists();

        files.discard(blob.sha256());

        assertThat(folder.path(blob.sha256())).doesNotExist();
        assertThat(made(blob)).doesNotExist();
        assertThat(known(blob)).isFalse();
    }

    @Test
    void aFileThatRefersToItKeepsIt() {
        Blob blob = files.store(paper());
        files.attach(new Subject("incoming", Ids.next()), FileRole.MAIN, "a.pdf", blob, null);

        files.discard(blob.sha256());

        assertThat(files.read(blob.sha256())).isNotEmpty();
    }

    @Test
    void whatIsRolledBackIsKept() {
        Blob blob = files.store(paper());
        var file = files.attach(new Subject("incoming", Ids.next()), FileRole.MAIN, "a.pdf", blob, null);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            files.detach(file);
            files.discard(blob.sha256());
        });

        assertThat(files.read(blob.sha256())).isNotEmpty();
    }

    @Test
    void whatIsDetachedInTheSameTransactionGoesWithIt() {
        Blob blob = files.store(paper());
        var file = files.attach(new Subject("incoming", Ids.next()), FileRole.MAIN, "a.pdf", blob, null);

        transaction.executeWithoutResult(_ -> {
            files.detach(file);
            files.discard(blob.sha256());
        });

        assertThat(folder.path(blob.sha256())).doesNotExist();
        assertThat(known(blob)).isFalse();
    }

    @Test
    void sameContentComingInMeanwhileIsWholeOrGone() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 60; n++) {
                byte[] pdf = paper();
                Blob blob = files.store(pdf);
                var out = CompletableFuture.runAsync(() -> files.discard(blob.sha256()), threads);
                var in = CompletableFuture.runAsync(() -> files.store(pdf), threads);
                CompletableFuture.allOf(out, in).join();
                if (known(blob)) {
                    assertThat(folder.path(blob.sha256())).as("try %d", n).exists();
                }
            }
        }
    }

    private Path made(Blob blob) {
        return cache.resolve(blob.sha256().substring(0, 2)).resolve(blob.sha256());
    }

    private boolean known(Blob blob) {
        return jdbc.sql("select exists(select 1 from files.blob where sha256 = ?)")
                .param(blob.sha256())
                .query(Boolean.class)
                .single();
    }

    private static byte[] paper() {
        return Paper.of("<p>Tờ " + Ids.next() + "</p>");
    }
}
