package vn.caurong;

import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caurong.launch.internal.TestServer;

/** Gives the tests' context a fresh database on the tests' own server. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            String url = TestServer.instance().freshDatabase("caurong_test");
            TestPropertyValues.of(
                            "caurong.database.url=" + url,
                            "caurong.database.user=caurong",
                            "caurong.database.password=" + TestServer.instance().password())
                    .applyTo(context);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
