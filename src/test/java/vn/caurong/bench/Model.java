package vn.caurong.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.documents.incoming.IncomingSteps;
import vn.caurong.documents.incoming.IncomingSteps.Said;
import vn.caurong.kernel.Actor;

/**
 * A document of the model agency brought to a state by the services, for others to be built after.
 *
 * @param stage how far it went
 */
record Model(Stage stage, UUID id, Said said) {
    /** Agency 0. */
    static final Staffing STAFF = new Staffing(0);

    /** How far a document went; each is as the ones before it and one step on. */
    enum Stage {
        ARRIVED,
        PRESENTED,
        DIRECTED,
        PROCESSING,
        COMPLETED,
        /** Completed, of restricted circulation. */
        RESTRICTED
    }

    /** For the planned documents of its stage. */
    Mold mold(JdbcTemplate jdbc) {
        Map<String, Object> arrival =
                jdbc.queryForMap("select sha256, at from documents.incoming_arrival where incoming = ?", id);
        Map<String, String> words = new LinkedHashMap<>();
        words.put((String) arrival.get("sha256"), "c.sha");
        words.put(said.title(), "c.title");
        words.put(said.sender(), "c.sender");
        words.put(said.number(), "c.doc");
        var at = ((java.sql.Timestamp) arrival.get("at")).toInstant().atOffset(ZoneOffset.UTC);
        return new Mold("bench.clone", stage.ordinal(), id, at, words);
    }

    static List<Model> all(IncomingSteps steps) {
        List<Model> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.add(make(stage, STAFF, steps));
        }
        return all;
    }

    /** Two presentations, five parts of a directive and an assignment: eight routing entries. */
    static Model make(Stage stage, Staffing staff, IncomingSteps steps) {
        String number = "97" + (1000 + (int) (Math.random() * 8999)) + stage.ordinal();
        Said said = new Said(
                number, "UBND-KT", "Ủy ban nhân dân mẫu " + number, "Trích yếu mẫu số " + number + " về đo lường");
        UUID id = steps.arrive(said, steps.page(), staff.clerk());
        Actor director = staff.leader(1);
        Actor deputy = staff.leader(2);
        int last = stage.ordinal();
        if (last >= Stage.PRESENTED.ordinal()) {
            boolean restricted = stage == Stage.RESTRICTED;
            steps.register(id, steps.version(id), said, restricted, director, staff.clerk());
            steps.passOn(id, steps.version(id), deputy, director);
        }
        if (last >= Stage.DIRECTED.ordinal()) {
            steps.direct(id, steps.version(id), heads(staff), deputy);
        }
        if (last >= Stage.PROCESSING.ordinal()) {
            steps.assign(id, steps.version(id), staff.specialist(2, 3), staff.head(2));
        }
        if (last >= Stage.COMPLETED.ordinal()) {
            steps.complete(id, steps.version(id), staff.specialist(2, 3));
        }
        return new Model(stage, id, said);
    }

    static List<Actor> heads(Staffing staff) {
        return List.of(staff.head(2), staff.head(3), staff.head(4), staff.head(5), staff.head(6));
    }
}
