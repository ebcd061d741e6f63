package vn.caurong.documents.recipients;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** What left by the post in a year, for the book to print. */
@Repository
record PostalYears(PostalStatements statements) {
    private static final int FETCHED = 500;
    private static final String OF_YEAR = PostalLines.SELECT
            + "where p.agency = :agency and p.sent_on between :first and :last" + PostalStatements.VISIBLE;

    /** Every line of a year in the order they left, by cursor; in the caller's transaction. */
    void each(int year, Actor actor, Consumer<PostalLine> each) {
        statements
                .mine(OF_YEAR + " order by p.sent_on, p.at, p.id", actor)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> each.accept(Objects.requireNonNull(PostalLines.LINE.mapRow(row, 0))));
    }
}
