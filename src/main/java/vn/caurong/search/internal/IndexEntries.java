package vn.caurong.search.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.search.SearchEntry;

/** Writes entries of the index; what did not change is not written again. */
@Repository
record IndexEntries(JdbcClient jdbc) {
    void put(String kind, UUID id, SearchEntry entry) {
        long seq = entry(kind, id, entry);
        Set<String> tokens = new LinkedHashSet<>(Tokens.of(kind, entry));
        tokens.addAll(Slices.of(seq));
        readers(kind, id).forEach(principal -> tokens.add(Tokens.reader(principal)));
        jdbc.sql("""
                        insert into search.posting as p (seq, kind, id, day, party, tokens)
                        values (:seq, :kind, :id, :day, :party, array_to_tsvector(:tokens))
                        on conflict (seq) do update
                            set day = excluded.day, party = excluded.party, tokens = excluded.tokens
                            where (p.day, p.party, p.tokens) is distinct from
                                (excluded.day, excluded.party, excluded.tokens)
                        """)
                .param("seq", seq)
                .param("kind", kind)
                .param("id", id)
                .param("day", entry.day())
                .param("party", entry.party())
                .param("tokens", tokens.toArray(String[]::new))
                .update();
    }

    void remove(String kind, UUID id) {
        jdbc.sql("delete from search.entry where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .update();
    }

    private long entry(String kind, UUID id, SearchEntry entry) {
        return jdbc.sql("""
                        insert into search.entry
                            (kind, id, title, mark, party, state, style, urgency, day, body)
                        values (:kind, :id, :title, :mark, :party, :state, :style, :urgency, :day, :body)
                        on conflict (kind, id) do update
                            set title = excluded.title, mark = excluded.mark, party = excluded.party,
                                state = excluded.state, style = excluded.style,
                                urgency = excluded.urgency, day = excluded.day, body = excluded.body
                        returning seq
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("title", entry.title())
                .param("mark", entry.mark())
                .param("party", entry.party())
                .param("state", entry.state())
                .param("style", entry.style())
                .param("urgency", entry.urgency())
                .param("day", entry.day())
                .param("body", entry.body())
                .query(Long.class)
                .single();
    }

    private Set<String> readers(String kind, UUID id) {
        return jdbc.sql("select principal from access.visible where subject_kind = :kind and subject_id = :id")
                .param("kind", kind)
                .param("id", id)
                .query((row, n) -> row.getString(1))
                .set();
    }
}
