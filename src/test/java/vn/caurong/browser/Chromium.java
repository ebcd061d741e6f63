package vn.caurong.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, started once per process. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** Skips the calling test, loudly, when this machine has no browser. */
    static Browser browser() {
        if (path().isEmpty()) {
            System.err.println("!!! NO CHROMIUM: browser tests are SKIPPED. Install chromium, or set"
                    + " CAURONG_CHROMIUM to its path.");
            Assumptions.abort("no chromium");
        }
        return Started.BROWSER;
    }

    private static Optional<Path> path() {
        String set = Objects.requireNonNullElse(System.getenv("CAURONG_CHROMIUM"), "");
        Stream<Path> named = set.isBlank() ? Stream.of() : Stream.of(Path.of(set));
        Stream<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    private static final class Started {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path().orElseThrow())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=vi")));
        }
    }
}
