package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;

/** Suggests the leading unit from how earlier documents like this one were directed. */
@Component
record Suggesting(JdbcClient jdbc, Clock clock) {
    private static final int LOOKED_AT = 300;
    private static final int SIMILAR = 25;
    private static final double ALIKE = 0.35;
    private static final RowMapper<Earlier> ROWS = DataClassRowMapper.newInstance(Earlier.class);

    /** {@code hits} of {@code of} similar documents were led by the unit. */
    record Suggestion(UUID unit, long hits, int of) {
        /** {@code 23/25} for the head of the unit suggested, empty for everybody else. */
        String hint(Post post) {
            return post.head() && unit.equals(post.unit()) ? hits + "/" + of : "";
        }
    }

    /**
     * @param floor how many similar ones there must be
     */
    record Earlier(UUID leadUnit, String senderName, String title, int floor) {}

    /** The unit that led most of the similar ones; empty when too few are similar. */
    Optional<Suggestion> leadUnit(UUID agency, String senderName, String title) {
        List<Earlier> similar = earlier(agency).stream()
                .filter(e -> e.senderName().equals(senderName) || Folded.alike(e.title(), title) >= ALIKE)
                .sorted(Comparator.comparing(e -> -Folded.alike(e.title(), title)))
                .limit(SIMILAR)
                .toList();
        if (similar.isEmpty() || similar.size() < similar.getFirst().floor()) {
            return Optional.empty();
        }
        Map<UUID, Long> hits =
                similar.stream().collect(Collectors.groupingBy(Earlier::leadUnit, Collectors.counting()));
        return hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Suggestion(best.getKey(), best.getValue(), similar.size()));
    }

    private List<Earlier> earlier(UUID agency) {
        return jdbc.sql("""
                        select lead_unit, sender_name, subject as title, (
                            select similar_documents from documents.suggestion_floor f
                            where (f.agency = :agency or f.agency is null) and f.valid_from <= :today
                              and (f.valid_to is null or :today <= f.valid_to)
                            order by f.agency nulls last, f.valid_from desc limit 1) as floor
                        from documents.incoming
                        where agency = :agency and lead_unit is not null
                        order by listed desc limit\
                        """ + " " + LOOKED_AT)
                .param("agency", agency)
                .param("today", Vietnam.today(clock))
                .query(ROWS)
                .list();
    }
}
