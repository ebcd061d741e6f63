package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs the server under its watchdog. */
final class ServerCommand {
    private static final String WATCHDOG = """
            trap '' INT HUP TERM
            exec 3<&0 </dev/null
            "$@" & server=$!
            { read -r _ <&3; kill -INT $server; } >/dev/null 2>&1 &
            wait $server\
            """;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private ServerCommand() {}

    static List<String> of(Path programs, Path cluster, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(ServerUser.before(cluster));
        command.addAll(List.of("sh", "-c", WATCHDOG, "postgres-watchdog"));
        command.addAll(List.of(programs + "/bin/postgres", "-D", cluster.toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        options.forEach(option -> command.addAll(List.of("-c", option)));
        return command;
    }
}
