package vn.caurong.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Agencies, units, posts and people, the model agency (0) among them. */
record Peopling(JdbcTemplate jdbc, Scale scale) {
    private static final String IDS = """
            create schema bench;
            create function bench.place(agency int, unit int, kind int, number int) returns uuid
                language sql immutable as $$
                select ('0b0e0000-' || lpad(to_hex(agency), 4, '0') || '-7' || lpad(to_hex(unit), 3, '0')
                    || '-8000-' || lpad(to_hex(kind), 4, '0') || lpad(to_hex(number), 8, '0'))::uuid $$;
            create table bench.post as
                select a.agency, u.unit, p.number,
                    case when u.unit = 0 then 'LEADER' when p.number = 1 then 'UNIT_HEAD'
                        when u.unit = 1 and p.number in (2, 3) then 'CLERK'
                        when p.number = 2 then 'UNIT_HEAD' else 'SPECIALIST' end as role
                from generate_series(0, %d) a (agency), generate_series(0, 10) u (unit),
                    generate_series(1, %d) p (number)
                where u.unit > 0 or p.number <= 3;
            """;

    private static final String UNITS = """
            insert into organization.unit (id, parent, agency, name, short_name, notation, place, during)
            select bench.place(agency, unit, 1, 0),
                case when unit > 0 then bench.place(agency, 0, 1, 0) end, bench.place(agency, 0, 1, 0),
                case unit when 0 then 'Sở Đo lường số ' || agency when 1 then 'Văn phòng'
                    else 'Phòng Nghiệp vụ ' || unit end,
                case unit when 0 then 'Sở ' || agency when 1 then 'VP' else 'P' || unit end,
                case unit when 0 then 'S' || agency when 1 then 'VP' else 'P' || unit end,
                'Đà Nẵng', '[2010-01-01,)'
            from (select distinct agency, unit from bench.post) p order by agency, unit;
            """;

    private static final String PEOPLE = """
            insert into organization.person (id, name)
            select bench.place(agency, unit, 3, number), 'Nguyễn Văn ' || number from bench.post;
            insert into organization.post (id, unit, title, role, head, during)
            select bench.place(agency, unit, 2, number), bench.place(agency, unit, 1, 0),
                case role when 'LEADER' then 'Giám đốc' when 'UNIT_HEAD' then 'Trưởng phòng'
                    when 'CLERK' then 'Văn thư' else 'Chuyên viên' end,
                role, number = 1, '[2010-01-01,)'
            from bench.post;
            insert into organization.holding (id, person, post, during)
            select bench.place(agency, unit, 4, number), bench.place(agency, unit, 3, number),
                bench.place(agency, unit, 2, number), '[2010-01-01,)'
            from bench.post;
            insert into organization.supervision (post, unit, during, basis)
            select bench.place(agency, 0, 2, 2), bench.place(agency, unit, 1, 0), '[2010-01-01,)',
                'Thông báo phân công'
            from bench.post where unit > 1 and number = 1;
            insert into identity.account (id, login, person, password, created_at)
            select bench.place(agency, unit, 5, number), 'a' || agency || '.' || unit || '.' || number,
                bench.place(agency, unit, 3, number), 'none', now()
            from bench.post;
            """;

    void people() {
        jdbc.execute(IDS.formatted(scale.agencies(), scale.perUnit()));
        jdbc.execute(UNITS);
        jdbc.execute(PEOPLE);
    }
}
