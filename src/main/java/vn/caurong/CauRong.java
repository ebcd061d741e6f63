package vn.caurong;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** The program: one process holding every module, started by {@code ./caurong run}. */
@SpringBootApplication
@Modulithic(
        systemName = "Cầu Rồng",
        sharedModules = {"kernel", "ui"})
public class CauRong {
    public static void main(String[] arguments) {
        SpringApplication program = new SpringApplication(CauRong.class);
        if (List.of(arguments).contains("admin")) {
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
