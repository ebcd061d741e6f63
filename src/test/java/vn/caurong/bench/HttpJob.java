package vn.caurong.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.caurong.kernel.Actor;

/** The main job through the forms of the pages, each person signed in; the pages between are not opened. */
final class HttpJob {
    private final Staffing staff;
    private final Function<Actor, Visitor> visitors;
    private String address = "";

    HttpJob(Staffing staff, Function<Actor, Visitor> visitors) {
        this.staff = staff;
        this.visitors = visitors;
    }

    void play(long n, byte[] page) throws IOException, InterruptedException {
        receive(page);
        register(n);
        direct();
        act(
                "/assignment",
                staff.head(2),
                3,
                Map.of("to", staff.specialist(2, 3).post().toString(), "words", "Xử lý giúp"));
        act("/completion", staff.specialist(2, 3), 4, Map.of("words", "Đã xử lý xong"));
    }

    private void receive(byte[] page) throws IOException, InterruptedException {
        String boundary = "bench-" + UUID.randomUUID();
        HttpResponse<String> answer = visitors.apply(staff.clerk()).upload("/documents/incoming", boundary, page);
        address = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void register(long n) throws IOException, InterruptedException {
        var said = MainJob.said(n);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("mark", said.number() + "/" + said.notation());
        form.put("sender", said.sender());
        form.put("issued", "03/04/2020");
        form.put("type", "cong-van");
        form.put("title", said.title());
        form.put("signer", "Ngô Bá Thiện, Phó Chủ tịch");
        form.put("recipients", "- Như trên;");
        form.put("urgency", "1");
        form.put("to", staff.leader(1).post().toString());
        act("/registration", staff.clerk(), 1, form);
    }

    private void direct() throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        for (Actor head : Model.heads(staff)) {
            String part = form.isEmpty() ? "LEAD" : form.size() < 3 ? "COORDINATE" : "KNOW";
            form.put("part-" + head.post(), part);
        }
        form.put("words", "Giao phòng chủ trì tham mưu");
        act("/directive", staff.leader(1), 2, form);
    }

    private void act(String act, Actor who, int version, Map<String, String> values)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(values);
        form.put("key", UUID.randomUUID().toString());
        form.put("version", "" + version);
        visitors.apply(who).send(address + act, form);
    }

    UUID id() {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
