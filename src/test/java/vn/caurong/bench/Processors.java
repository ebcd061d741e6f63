package vn.caurong.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of this process and of its PostgreSQL, which a busy machine does not blur. What
 * visitors and clients in this process cost is in it.
 */
final class Processors {
    private static final double TICK = 0.01; // seconds; what Linux tells everywhere

    private final long postmaster;

    /**
     * @param postmaster process id of the server, 0 where it is not known
     */
    Processors(long postmaster) {
        this.postmaster = postmaster;
    }

    static Processors of(BuiltProgram program) {
        return new Processors(program.postmaster());
    }

    /** Seconds used so far. */
    double seconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9 + server();
    }

    private double server() {
        double ticks = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : all) {
                ticks += ticks(process);
            }
        } catch (IOException noProc) {
            return 0;
        }
        return ticks * TICK;
    }

    private double ticks(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            String[] parts = line.substring(line.lastIndexOf(')') + 2).split(" ");
            boolean ours = Long.parseLong(parts[1]) == postmaster;
            return ours ? Long.parseLong(parts[11]) + Long.parseLong(parts[12]) : 0;
        } catch (IOException | NumberFormatException gone) {
            return 0;
        }
    }
}
