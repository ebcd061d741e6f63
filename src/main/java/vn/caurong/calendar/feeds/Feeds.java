package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Rows of links; of a secret only its hash. */
@Repository
record Feeds(JdbcClient jdbc, Clock clock) {
    Optional<Feed> by(FeedSecret secret) {
        return jdbc.sql(
                        "select id, person, agency, kind, ref from calendar.feed where hash = ? and withdrawn_at is null")
                .param(secret.hash())
                .query(DataClassRowMapper.newInstance(Feed.class))
                .optional();
    }

    /** Newest first. */
    List<KeptFeed> of(UUID person) {
        return jdbc.sql("""
                        select id, agency, kind, ref, made_at, read_at from calendar.feed
                        where person = ? and withdrawn_at is null order by made_at desc, id desc
                        """)
                .param(person)
                .query(DataClassRowMapper.newInstance(KeptFeed.class))
                .list();
    }

    void insert(UUID id, FeedChoice choice, FeedSecret secret, Actor by) {
        jdbc.sql(
                        "insert into calendar.feed (id, hash, person, agency, kind, ref, made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        secret.hash(),
                        by.person(),
                        by.agency(),
                        choice.kind().name(),
                        choice.ref(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** False when it is not this person's, or was withdrawn before. */
    boolean withdraw(UUID id, UUID person) {
        return jdbc.sql(
                                "update calendar.feed set withdrawn_at = ? where id = ? and person = ? and withdrawn_at is null")
                        .params(OffsetDateTime.now(clock), id, person)
                        .update()
                == 1;
    }

    /** To the hour: a program that asks each minute writes once. */
    void read(Feed feed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update calendar.feed set read_at = ? where id = ? and (read_at is null or read_at < ?)")
                .params(now, feed.id(), now.minusHours(1))
                .update();
    }

    /**
     * @param readAt null for never
     */
    record KeptFeed(
            UUID id,
            UUID agency,
            FeedKind kind,
            UUID ref,
            OffsetDateTime madeAt,
            @org.jspecify.annotations.Nullable OffsetDateTime readAt) {}
}
