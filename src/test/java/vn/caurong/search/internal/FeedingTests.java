package vn.caurong.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Subject;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;

/** What two who read at the same time leave in the index; the subjects are a stand-in's. */
@CauRongTest
class FeedingTests {
    private final JdbcClient jdbc;
    private final Pending pending;
    private final IndexEntries entries;
    private final TransactionTemplate transaction;
    private final String kind = "thu-" + UUID.randomUUID();
    private final Subject subject = new Subject(kind, UUID.randomUUID());

    FeedingTests(JdbcClient jdbc, Pending pending, IndexEntries entries, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.pending = pending;
        this.entries = entries;
        this.transaction = transaction;
    }

    @Test
    void whoReadLongAgoDoesNotOverwriteWhatWasReadSince() {
        unseenByOthers(() -> feed(_ -> {
            feed(_ -> entry("2/UBND"));
            return entry("1/UBND");
        }));
    }

    @Test
    void whatChangedWhileItWasReadIsReadAgain() {
        unseenByOthers(() -> {
            feed(_ -> {
                pending.add(Set.of(subject));
                return entry("1/UBND");
            });
            feed(_ -> entry("2/UBND"));
        });
    }

    /** What the program feeds by itself must not take the stand-in's subject away meanwhile. */
    private void unseenByOthers(Runnable readings) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            pending.add(Set.of(subject));
            readings.run();
            assertThat(mark()).isEqualTo("2/UBND");
        });
    }

    private String mark() {
        return jdbc.sql("select mark from search.entry where kind = :kind")
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private static SearchEntry entry(String mark) {
        return new SearchEntry("Thử", mark, "", "", "", 0, LocalDate.of(2020, 4, 8), "", "");
    }

    /** What waits of the subject is read in, by somebody who saw it wait. */
    private void feed(Function<UUID, SearchEntry> reading) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("kind", new Kind(kind, reading));
        var kinds = new Kinds(beans.getBeanProvider(Searchable.class));
        pending.first(Integer.MAX_VALUE, pending.last()).stream()
                .filter(waiting -> waiting.kind().equals(kind))
                .forEach(new Feeding(pending, kinds, entries, transaction)::feed);
    }

    private record Kind(String kind, Function<UUID, SearchEntry> reading) implements Searchable {
        @Override
        public String base() {
            return "/";
        }

        @Override
        public String icon() {
            return "search";
        }

        @Override
        public String nameKey() {
            return "search.kind.all";
        }

        @Override
        public Optional<SearchEntry> read(UUID id) {
            return Optional.of(reading.apply(id));
        }

        @Override
        public List<UUID> ids(@Nullable UUID after, int limit) {
            return List.of();
        }
    }
}
