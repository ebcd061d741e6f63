package vn.caurong.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;

/** People signed in, each with a real session, at one program. */
final class People {
    private final TestSignIn signIn;
    private final URI server;
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<UUID, Visitor> known = new ConcurrentHashMap<>();

    People(BuiltProgram program, URI server) {
        this.signIn = new TestSignIn(program.bean(JdbcClient.class), program.bean(Clock.class));
        this.server = server;
    }

    Visitor of(Actor actor) {
        return known.computeIfAbsent(actor.person(), person -> new Visitor(server, signIn.token(actor), browser));
    }
}
