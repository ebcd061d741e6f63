package vn.caurong.launch.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a backup holds; the last thing written into it.
 *
 * @param migrations the set of migrations its tables were made by, see {@link MigrationMark}
 * @param taken ISO instant
 * @param sequences last values by name
 * @param parts SHA-256 in hex of each part by its name
 */
record Manifest(String migrations, String taken, Map<String, Long> sequences, Map<String, String> parts) {
    static final String NAME = "manifest";

    private static final String FIRST = "caurong-backup 1";

    byte[] written() {
        Stream<String> lines = Stream.of(
                        Stream.of(FIRST, "migrations " + migrations, "taken " + taken),
                        sequences.entrySet().stream().map(each -> "sequence " + each.getValue() + " " + each.getKey()),
                        parts.entrySet().stream().map(each -> "part " + each.getValue() + " " + each.getKey()))
                .flatMap(each -> each);
        return lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws StartFailure when it is not one of ours
     */
    static Manifest read(byte[] written) {
        List<String> lines = new String(written, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(FIRST)) {
            throw new StartFailure(
                    "Tệp sao lưu do một phiên bản khác tạo ra.", "Hãy dùng phiên bản Cầu Rồng đã tạo tệp này.");
        }
        Map<String, Long> sequences = new TreeMap<>();
        Map<String, String> parts = new TreeMap<>();
        for (String line : lines.subList(3, lines.size())) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("sequence")) {
                sequences.put(words[2], Long.valueOf(words[1]));
            } else {
                parts.put(words[2], words[1]);
            }
        }
        return new Manifest(last(lines.get(1)), last(lines.get(2)), sequences, parts);
    }

    private static String last(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
