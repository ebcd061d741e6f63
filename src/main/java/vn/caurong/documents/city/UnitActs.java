package vn.caurong.documents.city;

import java.util.List;
import java.util.Optional;
import vn.caurong.documents.incoming.StoryWork;
import vn.caurong.kernel.Actor;

/** What a unit does with what it was directed to do. */
record UnitActs(StoryWork work) {
    private static final List<String> OPINIONS = List.of(
            "Đã liên hệ các đơn vị, đang chờ số liệu.",
            "Đã có dự thảo phương án, sẽ trình trong ngày.",
            "Còn hai đơn vị chưa báo cáo; đề nghị văn phòng nhắc.",
            "Đã kiểm tra thực tế, đang tổng hợp.");
    private static final List<String> REPORTS = List.of(
            "Đã triển khai đến các đơn vị; kết quả đã báo cáo lãnh đạo.",
            "Đã tổng hợp, lưu hồ sơ theo dõi.",
            "Đã thực hiện xong theo chỉ đạo, không có vướng mắc.",
            "Đã phối hợp xử lý; nơi gửi đã được thông báo.");

    void of(Arrival arrival, Staff staff, Actor head, Optional<Moment> directed, Steps steps) {
        Optional<Moment> taken = directed.flatMap(moment -> moment.plus(50));
        if (arrival.turn().equals("handback")) {
            steps.at(taken, id -> work.handBack(id, "Nội dung thuộc nhiệm vụ của đơn vị khác.", head));
        } else if (arrival.stage().reaches(Stage.WORKING)) {
            Actor worker = staff.worker(head);
            steps.at(taken, id -> work.assign(id, worker.post(), "Xử lý theo chỉ đạo.", head));
            Optional<Moment> begun = taken.flatMap(moment -> moment.plus(45));
            steps.at(begun, id -> work.opine(id, OPINIONS.get(arrival.pace() % OPINIONS.size()), worker));
            if (arrival.stage() == Stage.REPORTED) {
                Optional<Moment> done = begun.flatMap(moment -> moment.next(arrival.pace() * 20));
                steps.at(done, id -> work.report(id, REPORTS.get(arrival.pace() % REPORTS.size()), worker));
            }
        }
    }
}
