package vn.caurong.organization.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's tables, each written by the part that knows its rows. */
record DemoRows(JdbcClient jdbc) {
    static final String OPEN = "[2019-01-01,)";

    void write() {
        DemoUnits units = new DemoUnits(jdbc);
        DemoCity.units().forEach(units::unit);
        DemoCity.codes().forEach(units::code);
        DemoCity.posts().forEach(new DemoPosts(jdbc)::post);
        DemoCity.issuingNames().forEach(new DemoIssuingNames(jdbc)::issuingName);
        DemoCity.signing().forEach(new DemoSigning(jdbc)::signing);
        DemoCity.supervision().forEach(units::supervision);
    }

    /** The id of a demo row: {@code person:stttt.vanthu}. */
    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
