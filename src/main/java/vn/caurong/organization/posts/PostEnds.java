package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the period of a post shorter, and with it those of what rests on it. */
@Repository
record PostEnds(JdbcClient jdbc) {
    private static final List<String> RESTING = List.of("holding", "signing_authority", "supervision", "reach");

    void shorten(UUID post, LocalDate end) {
        jdbc.sql("update organization.post set during = during * daterange(null, ?) where id = ?")
                .params(end, post)
                .update();
        for (String table : RESTING) {
            jdbc.sql("update organization." + table + " set during = during * daterange(null, ?)"
                            + " where post = ? and (upper_inf(during) or upper(during) > ?::date)")
                    .params(end, post, end)
                    .update();
        }
    }
}
