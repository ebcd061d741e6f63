package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** People of an agency: who holds a post of it, and who was entered by it and holds none. */
@Repository
record PeopleList(JdbcClient jdbc) {
    static final int PAGE = 50;

    /** More are not chosen from one list; their posts are given on their own pages. */
    private static final int MOST = 1000;

    private static final String SELECT = """
        select n.id, n.name, n.code, (
          select string_agg(p.title || case when u.id = u.agency then '' else ', ' || u.short_name end, ' · '
            order by h.main desc, lower(h.during))
          from organization.holding h
          join organization.post p on p.id = h.post
          join organization.unit u on u.id = p.unit
          where h.person = n.id and h.during @> :day) as posts
        from organization.person n
        """;

    /**
     * @param after id of the last person of the page before, null for the first page
     * @return one more than a page when there are more
     */
    List<PersonRow> of(UUID agency, LocalDate day, String words, String after) {
        return read(agency, day, words, after, PAGE + 1);
    }

    /** Everyone, for choosing among them. */
    List<PersonRow> all(UUID agency, LocalDate day) {
        return read(agency, day, "", "", MOST);
    }

    private List<PersonRow> read(UUID agency, LocalDate day, String words, String after, int most) {
        return jdbc.sql(SELECT + """
            where n.id in (
              select h.person from organization.holding h
              join organization.post p on p.id = h.post
              join organization.unit u on u.id = p.unit
              where u.agency = :agency and (upper_inf(h.during) or upper(h.during) > :day)
              union select id from organization.person where agency = :agency)
            and (organization.fold(n.name) like '%' || organization.fold(:words) || '%'
              or n.code ilike :words || '%')
            and (:after = '' or (n.name collate "vi-x-icu", n.id) > (
              select l.name collate "vi-x-icu", l.id from organization.person l
              where l.id::text = :after))
            order by n.name collate "vi-x-icu", n.id limit :page\
            """)
                .param("agency", agency)
                .param("day", day)
                .param("words", words.replaceAll("[%_\\\\]", ""))
                .param("after", after)
                .param("page", most)
                .query(new SimplePropertyRowMapper<>(PersonRow.class))
                .list();
    }

    PersonRow person(UUID id, LocalDate day) {
        return jdbc.sql(SELECT + "where n.id = :id")
                .param("id", id)
                .param("day", day)
                .query(PersonRow.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("person", id)));
    }
}
