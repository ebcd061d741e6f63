package vn.caurong.bench;

import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caurong.documents.incoming.IncomingSteps;
import vn.caurong.documents.incoming.IncomingSteps.Said;
import vn.caurong.files.Blob;
import vn.caurong.identity.RequestMemory;

/**
 * The main job of one document through the services: receive, register and present, direct, assign,
 * process and close. Five transactions and what each asks before.
 */
final class MainJob {
    private final IncomingSteps steps;
    private final Staffing staff;
    private UUID id = new UUID(0, 0);

    MainJob(IncomingSteps steps, Staffing staff) {
        this.steps = steps;
        this.staff = staff;
    }

    void play(long n, Blob page) {
        Said said = said(n);
        asRequest(() -> receive(said, page));
        asRequest(() -> register(said));
        asRequest(this::direct);
        asRequest(this::assign);
        asRequest(this::close);
    }

    /** Each act in a request of its own, as people act: what is known of a person is read once. */
    private static void asRequest(Runnable act) {
        var request = new MockHttpServletRequest("POST", "/documents/incoming");
        RequestMemory.begin(request);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            act.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    static Said said(long n) {
        return new Said("" + n, "UBND-DL", "Ủy ban nhân dân phường Đo " + n, "Báo cáo kết quả đo lường, mục " + n);
    }

    void receive(Said said, Blob page) {
        id = steps.arrive(said, page, staff.clerk());
    }

    void register(Said said) {
        steps.register(id, 1, said, false, staff.leader(1), staff.clerk());
    }

    void direct() {
        steps.direct(id, 2, Model.heads(staff), staff.leader(1));
    }

    void assign() {
        steps.assign(id, 3, staff.specialist(2, 3), staff.head(2));
    }

    void close() {
        steps.complete(id, 4, staff.specialist(2, 3));
    }

    UUID id() {
        return id;
    }
}
