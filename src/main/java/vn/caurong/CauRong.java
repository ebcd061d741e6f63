package vn.caurong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program: one process holding every module, started by {@code ./caurong run}. */
@SpringBootApplication
@Modulithic(
        systemName = "Cầu Rồng",
        sharedModules = {"kernel", "ui"})
public class CauRong {
    public static void main(String[] arguments) {
        SpringApplication.run(CauRong.class, arguments);
    }
}
