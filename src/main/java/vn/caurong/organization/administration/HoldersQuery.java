package vn.caurong.organization.administration;

/** The statement for everything that gives access to an agency's work on a day. */
final class HoldersQuery {
    static final String TEXT = """
            with p as (
              select p.id, p.unit, p.title, p.role, u.name as unit_name from organization.post p
              join organization.unit u on u.id = p.unit and u.during @> :day
              where u.agency = :agency and p.during @> :day),
            held as (
              select 'HOLDING' as kind, n.name as person, n.code, p.title, p.unit_name, p.role as what,
                lower(h.during)::text as starts, (upper(h.during) - 1)::text as ends, '' as basis,
                array[n.id, p.id, p.unit] as ids
              from p join organization.holding h on h.post = p.id and h.during @> :day
              join organization.person n on n.id = h.person
              union all
              select 'DELEGATION', n.name, n.code, p.title, p.unit_name, array_to_string(d.duties, ', '),
                (lower(d.during) at time zone 'Asia/Ho_Chi_Minh')::date::text,
                (upper(d.during) at time zone 'Asia/Ho_Chi_Minh' - interval '1 second')::date::text, d.basis,
                array[n.id, p.id]
              from p join organization.delegation d on d.from_post = p.id
                and (upper(d.during) at time zone 'Asia/Ho_Chi_Minh')::date > :day
              join organization.person n on n.id = d.to_person
              union all
              select 'SIGNING', '', null, p.title, p.unit_name, array_to_string(s.block, ' / '),
                lower(s.during)::text, (upper(s.during) - 1)::text, s.basis, array[p.id]
              from p join organization.signing_authority s on s.post = p.id and s.during @> :day
              union all
              select 'REACH', '', null, p.title, p.unit_name, t.name,
                lower(r.during)::text, (upper(r.during) - 1)::text, r.basis, array[p.id]
              from p join organization.reach r on r.post = p.id and r.during @> :day
              join organization.unit t on t.id = r.top)
            select * from held order by kind, unit_name, title, person
            """;

    private HoldersQuery() {}
}
