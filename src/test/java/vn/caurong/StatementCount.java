package vn.caurong;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements a thread prepares, so that a page's tests can hold it to a number: {@code
 * int n = StatementCount.during(() -> mvc.get().uri("/my-work").exchange())}.
 */
@TestComponent
public class StatementCount implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    /**
     * Statements prepared by this thread while {@code act} runs; MockMvc runs on the same thread.
     */
    public static int during(Runnable act) {
        return statements(act).size();
    }

    /** The same, with their words, for the message of a failing test. */
    public static List<String> statements(Runnable act) {
        SEEN.set(new ArrayList<>());
        try {
            act.run();
            return List.copyOf(SEEN.get());
        } finally {
            SEEN.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (SEEN.get() != null && method.getName().equals("prepareStatement")) {
                            SEEN.get().add(String.valueOf(arguments[0]));
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }
}
