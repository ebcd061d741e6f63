package vn.caurong.documents.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Filters people gave names, each their own. */
@Repository
record SavedFilters(JdbcClient jdbc, Clock clock) {
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 60;

    private List<SavedFilter> of(String list, Actor actor) {
        return jdbc.sql("""
                        select id, name, filter, words from documents.saved_filter
                        where person = :person and list = :list order by at, id
                        """)
                .param("person", actor.person())
                .param("list", list)
                .query(DataClassRowMapper.newInstance(SavedFilter.class))
                .list();
    }

    /**
     * @throws RefusalException without a name, with one that is there, or one too many
     */
    void add(String list, SavedFilter saved, Actor actor) {
        String name = saved.name().strip();
        Ruling.unless(!name.isEmpty() && name.length() <= LONGEST_NAME, "lists.filter.unnamed", LONGEST_NAME)
                .and(() -> Ruling.unless(of(list, actor).size() < MOST, "lists.filter.most", MOST))
                .orThrow();
        try {
            jdbc.sql("""
                            insert into documents.saved_filter (id, person, list, name, filter, words, at)
                            values (:id, :person, :list, :name, :filter, :words, :at)
                            """)
                    .param("id", saved.id())
                    .param("person", actor.person())
                    .param("list", list)
                    .param("name", name)
                    .param("filter", saved.filter())
                    .param("words", saved.words())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RefusalException("lists.filter.taken", name);
        }
    }

    void remove(UUID id, Actor actor) {
        jdbc.sql("delete from documents.saved_filter where id = :id and person = :person")
                .param("id", id)
                .param("person", actor.person())
                .update();
    }
}
