package vn.caurong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Stands before the program's pool of connections and writes down what it really asks, when told
 * to; otherwise connections pass untouched.
 */
final class Recorder implements BeanPostProcessor {
    private volatile @Nullable List<Asked> heard;
    private volatile Predicate<Thread> whose = thread -> false;
    private @Nullable HikariDataSource pool;

    /** What the calling thread asks while {@code act} runs. */
    List<Asked> ofThisThread(Runnable act) {
        Thread me = Thread.currentThread();
        return during(thread -> thread == me, act);
    }

    /** What pages ask while {@code act} runs; nobody else may be asking for one. */
    List<Asked> ofPages(Runnable act) {
        return during(thread -> thread.getName().startsWith("tomcat-handler"), act);
    }

    private List<Asked> during(Predicate<Thread> of, Runnable act) {
        List<Asked> list = java.util.Collections.synchronizedList(new ArrayList<>());
        whose = of;
        heard = list;
        try {
            act.run();
            return List.copyOf(list);
        } finally {
            heard = null;
        }
    }

    HikariDataSource pool() {
        return Objects.requireNonNull(pool);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource source)) {
            return bean;
        }
        pool = source;
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                List<Asked> list = heard;
                return list != null && whose.test(Thread.currentThread()) ? Overheard.connection(real, list) : real;
            }
        };
    }
}
