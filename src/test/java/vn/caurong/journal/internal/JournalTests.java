package vn.caurong.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Journal.Broken;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;

@CauRongTest
class JournalTests {
    private final Journal journal;
    private final SignedHeads heads;
    private final SigningHeads signing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JournalTests(
            Journal journal,
            SignedHeads heads,
            SigningHeads signing,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.heads = heads;
        this.signing = signing;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void whatWasRecordedIsReadAsItWasAndTheChainHolds() {
        UUID agency = UUID.randomUUID();
        var subject = new Subject("test", UUID.randomUUID());
        var facts = Map.of("number", "2148", "b", "2", "a", "");
        transaction.executeWithoutResult(_ -> journal.record(
                Entry.system(agency, "test.told", subject).with(facts).saying("Chuyển Phòng Nghiệp vụ.")));
        List<Line> lines = journal.of(subject, agency);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().number()).isEqualTo(1);
        assertThat(lines.getFirst().facts()).isEqualTo(facts);
        assertThat(lines.getFirst().words()).isEqualTo("Chuyển Phòng Nghiệp vụ.");
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void aTransactionReadsItsOwnEntriesAndARollbackLeavesNone() {
        UUID agency = UUID.randomUUID();
        var subject = new Subject("test", UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            journal.record(Entry.system(agency, "test.told", subject));
            assertThat(journal.of(subject, agency)).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(journal.of(subject, agency)).isEmpty();
    }

    @Test
    void nothingIsRecordedOutsideOfTheActsTransaction() {
        var entry = Entry.system(UUID.randomUUID(), "test.told", aSubject());
        assertThatThrownBy(() -> journal.record(entry)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void entriesAreNeitherChangedNorRemoved() {
        write(UUID.randomUUID(), 1);
        for (String sql : List.of(
                "update journal.entry set words = 'x'",
                "delete from journal.entry",
                "truncate journal.entry",
                "delete from journal.head")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theTriggerStandsWhereThePrivilegeIsTakenBack() {
        write(UUID.randomUUID(), 1);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("grant update on journal.entry to current_user").update();
            assertThatThrownBy(() ->
                            jdbc.sql("update journal.entry set words = 'x'").update())
                    .hasStackTraceContaining("append-only");
        });
    }

    @Test
    void aChangedEntryIsNamedExactly() {
        UUID agency = write(UUID.randomUUID(), 5);
        assertThat(tampered(agency, "update journal.entry set words = 'khác' where agency = ? and number = 3"))
                .isEqualTo(new Broken(agency, 3, "changed"));
        assertThat(tampered(
                        agency,
                        "update journal.entry set at = at + interval '1 microsecond' where agency = ? and number = 2"))
                .isEqualTo(new Broken(agency, 2, "changed"));
    }

    @Test
    void aRemovedEntryIsNamedExactly() {
        UUID agency = write(UUID.randomUUID(), 5);
        assertThat(tampered(agency, "delete from journal.entry where agency = ? and number = 4"))
                .isEqualTo(new Broken(agency, 4, "missing"));
        assertThat(tampered(agency, "delete from journal.entry where agency = ? and number = 5"))
                .isEqualTo(new Broken(agency, 5, "cut off"));
    }

    @Test
    void anInsertedEntryIsNamedExactly() {
        UUID agency = write(UUID.randomUUID(), 5);
        assertThat(tampered(
                        agency,
                        "update journal.entry set number = number + 100 where agency = ? and number >= 3",
                        "update journal.entry set number = number - 99 where agency = ? and number > 100",
                        "insert into journal.entry select agency, 3, at, act, subject_kind, gen_random_uuid(),"
                                + " person, post, delegation, facts, words, address, hash"
                                + " from journal.entry where agency = ? and number = 2",
                        "update journal.chain set number = 6 where agency = ?"))
                .isEqualTo(new Broken(agency, 3, "changed"));
    }

    @Test
    void reorderedEntriesAreNamedExactly() {
        UUID agency = write(UUID.randomUUID(), 5);
        assertThat(tampered(
                        agency,
                        "update journal.entry set number = 100 where agency = ? and number = 2",
                        "update journal.entry set number = 2 where agency = ? and number = 4",
                        "update journal.entry set number = 4 where agency = ? and number = 100"))
                .isEqualTo(new Broken(agency, 2, "changed"));
    }

    @Test
    void anEntryPutBehindTheHeadIsNamedExactly() {
        UUID agency = write(UUID.randomUUID(), 3);
        Broken broken = transaction.execute(status -> {
            status.setRollbackOnly();
            open();
            jdbc.sql("update journal.chain set number = 2, hash = e.hash from journal.entry e"
                            + " where chain.agency = ? and e.agency = chain.agency and e.number = 2")
                    .param(agency)
                    .update();
            return journal.verify().orElseThrow();
        });
        assertThat(broken).isEqualTo(new Broken(agency, 3, "added"));
    }

    @Test
    void aHeadThatIsNotTheLastEntrysIsNamed() {
        UUID agency = write(UUID.randomUUID(), 3);
        assertThat(tampered(agency, "update journal.chain set hash = sha256('x') where agency = ?"))
                .isEqualTo(new Broken(agency, 3, "not the head"));
    }

    @Test
    void aChainRewrittenWithItsHeadsSignedByAnotherKeyIsNamed() throws Exception {
        UUID agency = write(UUID.randomUUID(), 2);
        signing.sign(LocalDate.of(2020, 4, 7));
        var stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] hash = jdbc.sql("select hash from journal.head where agency = ?")
                .param(agency)
                .query(byte[].class)
                .single();
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(stranger.getPrivate());
        String message = agency + " 2020-04-07 2 " + HexFormat.of().formatHex(hash);
        signature.update(message.getBytes(StandardCharsets.UTF_8));
        byte[] signed = signature.sign();
        Broken broken = transaction.execute(status -> {
            status.setRollbackOnly();
            open();
            jdbc.sql("update journal.head set key = ?, signature = ? where agency = ?")
                    .params(stranger.getPublic().getEncoded(), signed, agency)
                    .update();
            return journal.verify().orElseThrow();
        });
        assertThat(broken).isEqualTo(new Broken(agency, 2, "signed on 2020-04-07 with an unknown key"));
    }

    /** core, "Journal": append-only by privilege and trigger, each without the other. */
    @Test
    void thePrivilegeStandsWithoutTheTrigger() {
        for (String table : List.of("journal.entry", "journal.head")) {
            for (String act : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(jdbc.sql("select has_table_privilege(?, ?)")
                                .params(table, act)
                                .query(Boolean.class)
                                .single())
                        .as("%s %s", act, table)
                        .isFalse();
            }
        }
    }

    @Test
    void theHeadOfAChainOnlyGoesForwardByOne() {
        UUID agency = write(UUID.randomUUID(), 3);
        for (String sql : List.of(
                "update journal.chain set number = 2 where agency = ?",
                "update journal.chain set number = 5 where agency = ?",
                "update journal.chain set agency = gen_random_uuid() where agency = ?",
                "delete from journal.chain where agency = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(agency).update())
                    .as(sql)
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void aSignedHeadHoldsAgainstARewrittenChain() throws Exception {
        UUID agency = write(UUID.randomUUID(), 2);
        signing.sign(LocalDate.of(2020, 4, 6));
        assertThat(heads.export()).anyMatch(line -> line.startsWith(agency + " 2020-04-06 2 "));
        assertThat(journal.verify()).isEmpty();
        Broken broken = tampered(
                agency,
                "with gone as (delete from journal.entry where agency = ? and number = 2 returning agency)"
                        + " update journal.chain c set number = 1, hash = e.hash from journal.entry e, gone"
                        + " where c.agency = gone.agency and e.agency = c.agency and e.number = 1");
        assertThat(broken).isEqualTo(new Broken(agency, 2, "not the entry signed on 2020-04-06"));
    }

    @Test
    void manyWritersOfOneAgencyKeepTheChain() {
        UUID agency = UUID.randomUUID();
        var writers = IntStream.range(0, 40)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> write(agency, 1), Thread::startVirtualThread))
                .toList();
        writers.forEach(CompletableFuture::join);
        assertThat(jdbc.sql("select max(number) from journal.entry where agency = ?")
                        .param(agency)
                        .query(Long.class)
                        .single())
                .isEqualTo(40);
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void agenciesDoNotWaitOnEachOther() throws Exception {
        UUID one = write(UUID.randomUUID(), 1);
        UUID other = write(UUID.randomUUID(), 1);
        transaction.executeWithoutResult(_ -> {
            record(one);
            PendingEntries.writeNow(); // holds one's chain until the end
            var writer = CompletableFuture.runAsync(() -> write(other, 1));
            assertThat(writer).succeedsWithin(5, TimeUnit.SECONDS);
        });
    }

    @Test
    void tellingTwoAgenciesInEitherOrderNeverDeadlocks() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        var writers = IntStream.range(0, 20)
                .mapToObj(n -> CompletableFuture.runAsync(
                        () -> transaction.executeWithoutResult(_ -> {
                            record(n % 2 == 0 ? one : other);
                            record(n % 2 == 0 ? other : one);
                        }),
                        Thread::startVirtualThread))
                .toList();
        writers.forEach(CompletableFuture::join);
        assertThat(journal.verify()).isEmpty();
    }

    /** What verify says in a transaction that tampers as the owner may, and is rolled back. */
    private Broken tampered(UUID agency, String... statements) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            open();
            for (String sql : statements) {
                jdbc.sql(sql).param(agency).update();
            }
            return journal.verify().orElseThrow();
        });
    }

    private void open() {
        jdbc.sql("grant update, delete on journal.entry, journal.head to current_user")
                .update();
        for (String table : List.of("entry", "chain", "head")) {
            jdbc.sql("alter table journal." + table + " disable trigger user").update();
        }
    }

    private UUID write(UUID agency, int entries) {
        for (int n = 0; n < entries; n++) {
            transaction.executeWithoutResult(_ -> record(agency));
        }
        return agency;
    }

    private void record(UUID agency) {
        journal.record(Entry.system(agency, "test.told", aSubject()));
    }

    private static Subject aSubject() {
        return new Subject("test", UUID.randomUUID());
    }
}
