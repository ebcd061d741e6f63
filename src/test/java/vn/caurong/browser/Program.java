package vn.caurong.browser;

import java.sql.SQLException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caurong.CauRong;
import vn.caurong.TestFolders;
import vn.caurong.launch.internal.TestServer;

/** The program with its demo data on a port of its own, on a Monday morning in April 2020. */
final class Program {
    private static final ConfigurableApplicationContext CONTEXT = start();

    private Program() {}

    static String address() {
        return "http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port");
    }

    /** A bean of the running program, for arranging what no page of the demo has yet. */
    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    private static ConfigurableApplicationContext start() {
        try {
            String url = TestServer.instance().freshDatabase("caurong_browser");
            return new SpringApplicationBuilder(CauRong.class)
                    .properties()
                    .run(
                            "--caurong.port=0",
                            "--caurong.demo=true",
                            "--caurong.story=false",
                            "--caurong.data=" + TestFolders.of("browser-data"),
                            "--caurong.clock=2020-04-06T02:40:00Z",
                            "--caurong.database.url=" + url,
                            "--caurong.database.user=caurong",
                            "--caurong.database.password="
                                    + TestServer.instance().password());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
