package vn.caurong.organization.internal;

/** The statement for what one person holds and stands in for. */
final class StandingQuery {
    static final String TEXT = """
            with own as (
              select h.post, null::uuid as delegation, h.main, lower(h.during) as since
              from organization.holding h
              join organization.post p on p.id = h.post and p.during @> :day
              join organization.unit u on u.id = p.unit and u.during @> :day
              where h.person = :person and h.during @> :day
              union all
              select d.from_post, d.id, false, null
            """ + DelegationsTable.IN_FORCE + """
                             and d.to_person = :person)
                    select me.name as me, p.id, p.unit, u.agency, p.title, p.role, p.head, h.person, h.name,
                      d.id as delegation, d.from_post, d.to_person, d.duties, d.basis, d.restricted,
                      lower(d.during) as starts, upper(d.during) as ends
                    from organization.person me
                    left join own on true
                    left join organization.post p on p.id = own.post
                    left join organization.unit u on u.id = p.unit
                    left join organization.delegation d on d.id = own.delegation
                    left join lateral (
                      select person.id as person, person.name from organization.holding
                      join organization.person on person.id = holding.person
                      where holding.post = p.id and holding.during @> :day
                      order by own.delegation is null and person.id = :person desc, holding.main desc,
                        lower(holding.during), holding.id limit 1) h on true
                    where me.id = :person
                    order by d.id is not null, own.main desc, own.since, starts, p.id, d.id
                    """;

    private StandingQuery() {}
}
