package vn.caurong.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/**
 * {@code ./caurong demo}: the eleven steps of the main job, played through the pages of a running
 * server by five people of one agency and one of another, each said in words.
 */
final class Play {
    private int step;

    private Play() {}

    /**
     * @param arguments address of the server
     */
    public static void main(String[] arguments) throws IOException {
        URI server = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        Play play = new Play();
        try {
            play.play(server);
        } catch (StepFailure failed) {
            end("  ✗ Dừng ở bước %d. %s".formatted(play.step, failed.getMessage()));
        } catch (UncheckedIOException away) {
            end(
                    play.step == 1
                            ? "Không có máy chủ ở %s. Hãy chạy ./caurong run trước.".formatted(server)
                            : "  ✗ Máy chủ ở %s không còn trả lời ở bước %d. Hãy xem lại máy chủ rồi diễn lại."
                                    .formatted(server, play.step));
        }
    }

    private void play(URI server) throws IOException {
        int number = ThreadLocalRandom.current().nextInt(1000, 10_000);
        Job job = new Job(new Cast(server), number);
        say("Văn thư Sở TT&TT thả tệp văn bản đến; biểu mẫu được điền sẵn từ nội dung", job::arrive);
        say("Văn thư vào sổ, trình Giám đốc kèm đề xuất Phòng CNTT chủ trì", job::register);
        say("Giám đốc chấp nhận đề xuất chỉ đạo bằng một lần bấm", job::direct);
        say("Trưởng phòng giao chuyên viên xử lý", job::assign);
        say("Chuyên viên soạn công văn trả lời từ mẫu và trình", job::draft);
        say("Trưởng phòng duyệt, Giám đốc ký số, văn thư cấp số, đóng dấu, phát hành", job::issue);
        say("UBND quận Hải Châu nhận được và vào sổ; trạng thái về tới Sở", job::deliver);
        say("Văn bản đến khép lại với văn bản trả lời; sổ đến và sổ đi in được", job::close);
        say(
                "Phần mềm của một cơ quan ngoài gửi thông điệp edXML; văn thư thấy phiếu điền sẵn và vào sổ",
                job::exchange);
        say(
                "Giám đốc giao việc từ văn bản; Trưởng phòng nhận và báo hoàn thành; Giám đốc xác nhận, chấm chất lượng",
                job::task);
        say("Lịch công tác: phòng đăng ký, Văn phòng tổng hợp, Giám đốc duyệt, công bố rồi điều chỉnh", job::schedule);
        System.out.println("Xong: việc chính chạy trọn từ đầu đến cuối.");
    }

    private void say(String words, Step act) throws IOException {
        step++;
        System.out.printf("Bước %d. %s.%n", step, words);
        System.out.println("  ✓ " + act.play());
    }

    private static void end(String words) {
        System.err.println(words);
        System.exit(1);
    }

    /** One step; says what came of it. */
    interface Step {
        String play() throws IOException;
    }
}
