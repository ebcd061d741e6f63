package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library the build takes is named, with its licence, in NOTICE. */
class NoticeTests {
    private static final Pattern TAKEN = Pattern.compile(
            "<(?:dependency|artifactItem)>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void namesEveryLibrary() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        var missing = new TreeSet<String>();
        TAKEN.matcher(Files.readString(Path.of("pom.xml"))).results().forEach(taken -> {
            String group = taken.group(1);
            String name = group.startsWith("org.webjars") ? group + ":" + taken.group(2) : group;
            if (!notice.contains("  " + name)) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLineSaysALicence() throws IOException {
        assertThat(Files.readAllLines(Path.of("NOTICE")).stream().filter(line -> line.matches("  [a-z].*")))
                .isNotEmpty()
                .allMatch(line -> line.strip().split("\\s{1,}", 2).length == 2);
    }
}
