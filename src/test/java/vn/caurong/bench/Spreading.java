package vn.caurong.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plans the documents to build: whose, when, at which stage, with which words. What is open is as
 * much at every scale, so that work lists are as long; the rest is an archive of five years.
 */
record Spreading(JdbcTemplate jdbc, Scale scale) {
    private static final String PLAN = """
            create table bench.plan as
            with shared as (
                select n, case when n %% 10 < 3 then 1 else 2 + (n / 10 * 7 + n %% 10) %% (%1$d - 1) end as agency
                from generate_series(0, %2$d - 1) n),
            placed as (
                select n, agency, row_number() over (partition by agency order by n) as place,
                    count(*) over (partition by agency) as held
                from shared),
            staged as (
                select *, (held - place) / case when agency = 1 then 5 else 1 end as back,
                    now() - interval '5 years' * ((held - place + 1)::float8 / (held + 1)) as at
                from placed)
            select n, agency, at, (at at time zone 'Asia/Ho_Chi_Minh')::date as day,
                case when back < 15 * %3$s then 0 when back < 35 * %3$s then 1 when back < 65 * %3$s then 2
                    when back < 115 * %3$s then 3 when n %% 20 = 7 then 5 else 4 end as stage,
                null::int as number, n %% 9 as turn, n / 9 %% greatest(%4$d - 2, 1) as shift,
                lpad(to_hex(agency), 4, '0') as a
            from staged;
            """;

    private static final String NUMBERS = """
            update bench.plan p set number = r.number from (
                select n, row_number() over (
                    partition by agency, extract(year from day) order by at, n) as number
                from bench.plan where stage > 0) r where r.n = p.n;
            insert into documents.number_series (id, owner, book, grp, year, last_number, last_day)
            select bench.place(agency, 0, 6, extract(year from day)::int), bench.place(agency, 0, 1, 0),
                'INCOMING', '', extract(year from day)::int, max(number), max(day)
            from bench.plan where stage > 0 group by agency, extract(year from day)::int;
            """;

    private static final String WORDED = """
            create table bench.clone as
            select p.*, extract(epoch from at)::bigint as seconds, lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as ms,
                lpad(to_hex(n), 15, '0') as tail, (1000000 + n)::text as doc, encode(sha256(('file ' || n)::bytea), 'hex') as sha,
                coalesce(extract(year from day)::bigint * 10000000 + number, 1000000000000 + extract(epoch from at)::bigint) as listed,
                bench.place(agency, 0, 6, extract(year from day)::int) as series,
                (select g.sha256 from bench.page g where g.i = 1 + n %% (select count(*) from bench.page)) as page,
                'Ủy ban nhân dân ' || (%1$s)[1 + n %% %2$d] as sender,
                (%3$s)[1 + n %% %4$d] || ' ' || (%5$s)[1 + n / 7 %% %6$d] || ' ' || (%1$s)[1 + n / 11 %% %2$d]
                    || ', mục ' || n as title
            from bench.plan p order by at;
            alter table bench.clone add column words text;
            update bench.clone set words = organization.fold(doc || '/UBND-KT ' || title || ' ' || sender);
            alter table bench.clone add primary key (n);
            create index on bench.clone (stage, at);
            analyze bench.clone;
            drop table bench.plan;
            """;

    void plan() {
        String share = scale.documents() < 10_000 ? "0.2" : "1";
        jdbc.execute(PLAN.formatted(scale.agencies(), scale.documents(), share, scale.perUnit()));
        jdbc.execute(NUMBERS);
        jdbc.execute(WORDED.formatted(
                array(Wording.PLACES),
                Wording.PLACES.size(),
                array(Wording.ACTS),
                Wording.ACTS.size(),
                array(Wording.MATTERS),
                Wording.MATTERS.size()));
    }

    private static String array(List<String> words) {
        return words.stream().collect(Collectors.joining("','", "array['", "']"));
    }
}
