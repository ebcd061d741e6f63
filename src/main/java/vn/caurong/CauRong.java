package vn.caurong;

import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import org.springframework.util.ClassUtils;

/** The program: one process holding every module, started by {@code ./caurong run}. */
@SpringBootApplication
@Modulithic(
        systemName = "Cầu Rồng",
        sharedModules = {"kernel", "ui"})
public class CauRong {
    /** What {@code ./caurong} has Spring put together at build (decision 36). */
    private static final String AHEAD = CauRong.class.getName() + "__ApplicationContextInitializer";

    public static void main(String[] arguments) {
        boolean administers = List.of(arguments).contains("admin");
        boolean ahead = !administers && ClassUtils.isPresent(AHEAD, CauRong.class.getClassLoader());
        System.setProperty(AotDetector.AOT_ENABLED, String.valueOf(ahead));
        SpringApplication program = new SpringApplication(CauRong.class);
        program.setLazyInitialization(ahead); // the rest is made behind the first page
        if (administers) {
            program.setWebApplicationType(WebApplicationType.NONE);
            program.setAdditionalProfiles("admin");
            program.setLazyInitialization(true);
            System.exit(SpringApplication.exit(program.run(arguments)));
        }
        ConfigurableApplicationContext running = program.run(arguments);
        if (running.getEnvironment().getProperty("caurong.practice", Boolean.class, false)) {
            running.close();
        }
    }
}
