package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.caurong.files.Blob;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** The steps of an incoming document through the module's own services, for measuring. */
public class IncomingSteps {
    private final TestArrivals arrivals;
    private final Arriving arriving;
    private final Registering registering;
    private final Directing directing;
    private final Assigning assigning;
    private final Completing completing;
    private final Clock clock;

    public IncomingSteps(ApplicationContext context) {
        arrivals = TestArrivals.of(context);
        arriving = context.getBean(Arriving.class);
        registering = context.getBean(Registering.class);
        directing = context.getBean(Directing.class);
        assigning = context.getBean(Assigning.class);
        completing = context.getBean(Completing.class);
        clock = context.getBean(Clock.class);
    }

    /** What is said of a document. */
    public record Said(String number, String notation, String sender, String title) {}

    /** A page nobody has yet, in the store. */
    public Blob page() {
        return arrivals.blob();
    }

    /** The content of such a page, not stored. */
    public byte[] pdf() {
        return TestArrivals.pdf();
    }

    /** The clerk drops it in. */
    public UUID arrive(Said said, Blob page, Actor clerk) {
        return arriving.drop(new TakenFile(page, "cong-van.pdf", details(said)), clerk);
    }

    /** Enters it in the register and presents it. */
    public void register(UUID id, int version, Said said, boolean restricted, Actor leader, Actor clerk) {
        var form = new Registration(details(said), false, leader.post(), null, null, "Kính trình", restricted);
        registering.register(id, version, form, clerk);
    }

    public void passOn(UUID id, int version, Actor to, Actor leader) {
        directing.passOn(id, version, to.post(), "Chuyển đồng chí phụ trách", leader);
    }

    /** One unit leads, two coordinate, the others are to know; no deadline. */
    public void direct(UUID id, int version, List<Actor> heads, Actor leader) {
        List<Directive.Line> lines = new ArrayList<>();
        for (Actor head : heads) {
            Part part = lines.isEmpty() ? Part.LEAD : lines.size() < 3 ? Part.COORDINATE : Part.KNOW;
            lines.add(new Directive.Line(part, head.unit(), head.post()));
        }
        var none = Deadline.none(clock.instant());
        directing.direct(id, version, new Directive(lines, none, "Giao phòng chủ trì tham mưu", false), leader);
    }

    /** For one to know, and settled by it. */
    void inform(UUID id, int version, Actor head, Actor leader) {
        var line = new Directive.Line(Part.KNOW, head.unit(), head.post());
        var none = Deadline.none(clock.instant());
        directing.direct(id, version, new Directive(List.of(line), none, "", false), leader);
    }

    public void assign(UUID id, int version, Actor to, Actor head) {
        var none = Deadline.none(clock.instant());
        assigning.assign(id, version, new Assigning.Assignment(to.post(), none, "Xử lý giúp"), head);
    }

    public void complete(UUID id, int version, Actor specialist) {
        completing.report(id, version, Completion.reported("Đã xử lý xong", ""), specialist);
    }

    /** Version the next step has to name. */
    public int version(UUID id) {
        return arrivals.version(id);
    }

    private Details details(Said said) {
        LocalDate yesterday = Vietnam.today(clock).minusDays(1);
        return new Details(
                null,
                said.sender(),
                said.number(),
                said.notation(),
                yesterday,
                "cong-van",
                said.title(),
                "Ngô Bá Thiện",
                "Phó Chủ tịch",
                "- Như trên;\n- Lưu: VT.",
                1,
                null);
    }
}
