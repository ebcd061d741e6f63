package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Whom a document goes to without asking, where the agency's rules say it (NĐ 30/2020 Đ23.1). */
@Repository
record StandingRules(JdbcClient jdbc, Posts posts, WorkingTime time, Clock clock) {
    private static final RowMapper<Rule> ROWS = DataClassRowMapper.newInstance(Rule.class);

    /** Either {@code leadUnit} or {@code toPost} is set. */
    record Rule(
            UUID id,
            @Nullable UUID leadUnit,
            @Nullable UUID toPost,
            @Nullable Integer workingDays,
            String basis) {}

    /** The rule that fits best today: sender and type before sender before type. */
    Optional<Rule> matching(UUID agency, @Nullable UUID sender, String typeCode) {
        return jdbc.sql("""
                        select id, lead_unit, to_post, working_days, basis
                        from documents.standing_rule
                        where agency = :agency and (sender is null or sender = :sender)
                          and (type_code is null or type_code = :type)
                          and :today between valid_from and coalesce(valid_to, 'infinity')
                        order by sender is null, type_code is null, valid_from desc limit 1
                        """)
                .param("agency", agency)
                .param("sender", sender, java.sql.Types.OTHER)
                .param("type", typeCode)
                .param("today", Vietnam.today(clock))
                .query(ROWS)
                .optional();
    }

    /**
     * A rule of this agency that forwards to a unit.
     *
     * @throws RefusalException when it is not in force
     */
    Rule own(UUID agency, UUID rule) {
        return jdbc.sql("""
                        select id, lead_unit, to_post, working_days, basis
                        from documents.standing_rule
                        where agency = :agency and id = :id and lead_unit is not null
                          and :today between valid_from and coalesce(valid_to, 'infinity')
                        """)
                .param("agency", agency)
                .param("id", rule)
                .param("today", Vietnam.today(clock))
                .query(ROWS)
                .optional()
                .orElseThrow(() -> new RefusalException("incoming.refused.ruleGone"));
    }

    /** What the rule gives: the unit leads, within the days it names. */
    Directive directive(UUID agency, Rule rule) {
        UUID unit = java.util.Objects.requireNonNull(rule.leadUnit());
        Integer days = rule.workingDays();
        Deadline deadline =
                days == null ? Deadline.none(clock.instant()) : Deadline.days(clock.instant(), days, time.of(agency));
        var line = new Directive.Line(Part.LEAD, unit, posts.head(agency, unit).id());
        return new Directive(List.of(line), deadline, rule.basis(), false);
    }
}
