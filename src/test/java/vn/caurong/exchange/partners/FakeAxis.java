package vn.caurong.exchange.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.TestFolders;
import vn.caurong.exchange.TestPartner;
import vn.caurong.exchange.edxml.StateEnvelope;
import vn.caurong.exchange.edxml.StateEnvelope.Told;

/** A partner's program on loopback: keeps what it is sent, answers as it is told, tells states. */
final class FakeAxis implements AutoCloseable {
    /** A call of sendEdoc. */
    record Call(String system, String secret, String body) {
        String message() {
            return body.substring(body.indexOf("<?xml"), body.indexOf("</edXML>") + "</edXML>".length());
        }

        String says(String tag) {
            return body.replaceAll("(?s).*<edXML:%s>([^<]*)</edXML:%s>.*".formatted(tag, tag), "$1");
        }
    }

    private static final PartnerSecrets SECRETS =
            new PartnerSecrets(new SealKey(TestFolders.of("test-data").resolve("keys")));

    final List<Call> sent = new CopyOnWriteArrayList<>();
    final Map<String, byte[]> states = new ConcurrentSkipListMap<>();
    final List<String> marked = new CopyOnWriteArrayList<>();
    final TestPartner partner;
    /** How it answers next: status and ErrorCode; done when empty. */
    final ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();

    private final HttpServer server;

    FakeAxis(JdbcClient jdbc) throws IOException {
        partner = TestPartner.add(jdbc);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/axis/v1/", this::answer);
        server.start();
        jdbc.sql("update exchange.partner set address = ?, our_system_id = 'us', our_secret = ? where system_id = ?")
                .params(
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/axis/v1",
                        SECRETS.seal("ours"),
                        partner.system())
                .update();
    }

    /** It brings documents to an agency of this name. */
    String serve(JdbcClient jdbc, String name) {
        String code = "T97." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        new Partners(jdbc, java.time.Clock.systemUTC()).serve(partner.system(), code, name);
        return code;
    }

    void tell(String documentId, String receiver, String code, String reason) {
        states.put(
                UUID.randomUUID().toString(),
                StateEnvelope.write(new Told(
                        receiver, "Nơi nhận", "", documentId, "1/TT", "", code, reason, "2020/04/08 08:00:00")));
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = call.getRequestURI().getQuery();
        if (path.endsWith("/sendEdoc")) {
            sendEdoc(call, body);
        } else if (path.endsWith("/syncReceivedEdocList")) {
            String items = String.join(
                    ",",
                    states.keySet().stream()
                            .map("{\"docId\":\"%s\"}"::formatted)
                            .toList());
            say(call, 200, ("{\"success\":true,\"data\":[" + items + "]}").getBytes(StandardCharsets.UTF_8));
        } else if (path.endsWith("/getEdoc")) {
            say(call, 200, states.get(query.replace("docId=", "")));
        } else {
            marked.add(body);
            say(call, 200, "{\"ErrorCode\":\"0\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void sendEdoc(HttpExchange call, String body) throws IOException {
        var headers = call.getRequestHeaders();
        sent.add(new Call(headers.getFirst("X-SystemId"), headers.getFirst("X-SecretKey"), body));
        String answer = answers.poll();
        String[] parts = (answer == null ? "200 0" : answer).split(" ");
        String json = "{\"ErrorCode\":\"%s\",\"ErrorDesc\":\"Sai rồi\"}".formatted(parts[1]);
        say(call, Integer.parseInt(parts[0]), json.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
