package vn.caurong.documents.recipients;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.Literally;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Filter;

/** The register of the post as a list: filtered, searched, a page at a time; rights inside the query. */
@Repository
record PostalList(JdbcClient jdbc, Access access, Clock clock) {
    static final int PAGE = 50;

    private static final String MINE = " where p.agency = :agency" + PostalStatements.VISIBLE;
    private static final String COUNTED = """
            (select count(*) from (select 1 from documents.postal_line p
                join documents.outgoing o on o.id = p.outgoing
                left join documents.outgoing_number n on n.outgoing = o.id and n.live
                """ + MINE + "%s%s limit %d) counted)";

    Slice<PostalLine> page(PostalFilter filter, String words, @Nullable UUID after, Actor actor) {
        List<PostalLine> rows = of(
                        PostalLines.SELECT + MINE + filter.condition() + saying("q", words)
                                + (after == null ? "" : filter.behind()) + filter.order()
                                + " limit " + (PAGE + 1),
                        actor)
                .param("q", Literally.of(words))
                .param("after", after, Types.OTHER)
                .query(DataClassRowMapper.newInstance(PostalLine.class))
                .list();
        return Slice.of(rows, PAGE, row -> row.id().toString());
    }

    /** How many lines each of these has, in their order, as far as they are counted. */
    List<Long> counts(List<SavedFilter> filters, Actor actor) {
        String counted = IntStream.range(0, filters.size())
                .mapToObj(n -> COUNTED.formatted(
                        PostalFilter.named(filters.get(n).filter()).condition(),
                        saying("q" + n, filters.get(n).words()),
                        Filter.COUNTED + 1))
                .collect(Collectors.joining(", ", "select ", ""));
        var statement = of(counted, actor);
        for (int n = 0; n < filters.size(); n++) {
            statement = statement.param("q" + n, Literally.of(filters.get(n).words()));
        }
        return statement.query((row, _) -> Counting.row(row, filters.size())).single();
    }

    private JdbcClient.StatementSpec of(String sql, Actor actor) {
        int year = Vietnam.today(clock).getYear();
        return jdbc.sql(sql)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31));
    }

    /** The recipient, the document's number, or what it says of itself; no condition without words. */
    private static String saying(String parameter, String words) {
        return words.isEmpty() ? "" : """
                 and (documents.folded(p.name) like '%' || documents.folded(:q) || '%'
                    or documents.folded(to_char(n.number, 'FM999999900') || '/' || n.notation)
                        like '%' || documents.folded(:q) || '%'
                    or o.words like '%' || documents.folded(:q) || '%')
                """.replace(":q", ":" + parameter);
    }
}
