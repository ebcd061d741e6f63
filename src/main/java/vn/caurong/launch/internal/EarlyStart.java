package vn.caurong.launch.internal;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;

/**
 * What need not wait for the rest: a start that cannot succeed ends here, before any data is
 * touched, and the embedded database comes up while the program is still being put together.
 */
class EarlyStart implements ApplicationListener<ApplicationContextInitializedEvent> {
    private static final int LAST_PORT = 65_535;

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        System.setProperty("xr.util-logging.loggingEnabled", "false"); // prints past every logger
        var context = event.getApplicationContext();
        if (!(context instanceof WebServerApplicationContext)
                || Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // a test, ./caurong admin or the build: serves nobody
        }
        int port = port(context.getEnvironment());
        Settings settings = Binder.get(context.getEnvironment()).bindOrCreate("caurong", Settings.class);
        if (settings.database().isGiven()) {
            requireFree(port);
        } else {
            DatabaseStart start = DatabaseStart.begin(settings.data(), () -> requireFree(port));
            context.getBeanFactory().registerSingleton("databaseStart", start);
        }
    }

    private static int port(Environment environment) {
        String written = environment.getProperty("server.port", "");
        if (written.matches("[0-9]{1,5}") && Integer.parseInt(written) <= LAST_PORT) {
            return Integer.parseInt(written);
        }
        throw new StartFailure(
                "Số cổng «%s» không dùng được.".formatted(written),
                "Hãy nêu một số từ 1 đến 65535: ./caurong run --port 8080");
    }

    /** Tomcat would notice too, but only after the database and the demo data. */
    private static void requireFree(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException refused) {
            if (String.valueOf(refused.getMessage()).contains("in use")) {
                throw new PortInUseException(port, refused);
            }
            throw new StartFailure(
                    "Không mở được cổng %d (%s).".formatted(port, refused.getMessage()),
                    "Cổng dưới 1024 thường cần quyền quản trị; hãy chọn cổng khác:" + " ./caurong run --port 8080");
        }
    }
}
