package vn.caurong.documents.city;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.incoming.StoryArrivals;
import vn.caurong.documents.incoming.StoryOrder;
import vn.caurong.documents.incoming.StoryWork;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;

/** What an agency does with something that came, as far as it has got. */
record ArrivalActs(StoryArrivals arrivals, StoryWork work, UnitActs units, Cast cast) {
    private static final List<String> DIRECTIVES = List.of(
            "Chủ trì tham mưu thực hiện, báo cáo kết quả đúng hạn.",
            "Nghiên cứu, đề xuất trả lời; nội dung vượt thẩm quyền thì trình lại.",
            "Khẩn trương triển khai, phối hợp các đơn vị liên quan.",
            "Tổng hợp, theo dõi; có vướng mắc báo cáo ngay.");

    void of(Arrival arrival, Consumer<Act> acts) {
        Staff staff = cast.of(arrival.agency().toString());
        Actor clerk = staff.clerk().orElse(null);
        if (clerk == null) {
            return;
        }
        Steps steps = new Steps(arrival, acts);
        if (arrival.turn().equals("refuse")) {
            steps.at(arrival.at().plus(20), id -> work.refuse(id, "Văn bản không gửi cho cơ quan này.", clerk));
        } else if (arrival.turn().startsWith("merge:")) {
            String first = arrival.turn().substring("merge:".length());
            steps.atWith(arrival.at().plus(20), first, (id, into) -> work.merge(id, into, clerk));
        } else if (arrival.stage().reaches(Stage.PRESENTED)) {
            staff.leader(arrival.pace()).ifPresent(leader -> present(arrival, staff, clerk, leader, steps));
        }
    }

    private void present(Arrival arrival, Staff staff, Actor clerk, Actor leader, Steps steps) {
        Actor head = staff.head(arrival.answered() ? 0 : arrival.pace()).orElse(null); // whoever answers has it
        StoryOrder order = head == null ? toKnow(staff) : order(arrival, staff, head);
        boolean restricted = arrival.turn().equals("restricted");
        StoryOrder proposal = head == null || arrival.pace() % 3 == 0 ? null : order;
        Optional<Moment> registered = arrival.at().plus(30);
        steps.at(registered, id -> arrivals.register(id, leader.post(), proposal, restricted, clerk));
        Optional<Moment> read = registered.flatMap(moment -> moment.plus(75));
        if (arrival.turn().equals("sendback")) {
            steps.at(read, id -> arrivals.sendBack(id, "Chưa rõ nội dung đề nghị; liên hệ nơi gửi làm rõ.", leader));
        } else if (arrival.stage().reaches(Stage.DIRECTED) && order != null) {
            steps.at(read, id -> arrivals.direct(id, order, leader));
            if (head != null) {
                units.of(arrival, staff, head, read, steps);
            }
        }
    }

    private static StoryOrder order(Arrival arrival, Staff staff, Actor head) {
        List<UUID> others =
                staff
                        .head(3)
                        .map(Actor::unit)
                        .filter(unit -> arrival.pace() % 2 == 0 && !unit.equals(head.unit()))
                        .stream()
                        .toList();
        String words = DIRECTIVES.get(arrival.pace() % DIRECTIVES.size());
        return new StoryOrder(head.unit(), others, arrival.days(), words, arrival.answered());
    }

    /** Where no head of a unit is in office, the leader only lets it be known. */
    private static @Nullable StoryOrder toKnow(Staff staff) {
        List<UUID> units = staff.posts().stream()
                .filter(post -> post.head() && !post.unit().equals(post.agency()))
                .map(Post::unit)
                .limit(1)
                .toList();
        return units.isEmpty() ? null : new StoryOrder(null, units, null, "Để biết, thực hiện.", false);
    }
}
