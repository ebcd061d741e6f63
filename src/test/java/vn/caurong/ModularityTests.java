package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The one direction between modules: a module uses what it names, by its root package only. */
class ModularityTests {
    private static final Path SOURCES = Path.of("src/main/java/vn/caurong");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) ",
            Pattern.MULTILINE);

    @Test
    void modulesUseOnlyWhatTheyName() {
        ApplicationModules.of(CauRong.class).verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleNamesWhatItUses(Path module) throws IOException {
        assertThat(Files.readString(module.resolve("package-info.java")))
                .as("package-info of %s", module)
                .contains("@org.springframework.modulith.ApplicationModule", "allowedDependencies");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleOffersAtMostEightTypes(Path module) throws IOException {
        int limit = module.endsWith("kernel") ? 15 : 8; // the kernel is words, not a service
        assertThat(publicTypes(module))
                .as("public types at the root of %s", module)
                .hasSizeLessThanOrEqualTo(limit);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsNullMarkedAndSaysWhatItIs(Path folder) throws IOException {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        if (!folder.equals(SOURCES)) {
            assertThat(Files.readString(info)).contains("NullMarked").startsWith("/**");
        }
    }

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static List<Path> publicTypes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ModularityTests::isPublic)
                    .toList();
        }
    }

    private static boolean isPublic(Path file) {
        try {
            return PUBLIC_TYPE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
