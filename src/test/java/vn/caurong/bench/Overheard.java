package vn.caurong.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Connections and statements that write down what passes through them. */
final class Overheard {
    private Overheard() {}

    static Connection connection(Connection real, List<Asked> heard) {
        boolean[] open = {false};
        return proxy(Connection.class, (method, arguments) -> {
            Object answer = call(method, real, arguments);
            switch (method.getName()) {
                case "prepareStatement" -> {
                    return statement((PreparedStatement) answer, (String) arguments[0], real, open, heard);
                }
                case "commit", "rollback" -> {
                    if (open[0]) {
                        heard.add(Asked.word(method.getName()));
                    }
                    open[0] = false;
                }
                default -> {}
            }
            return answer;
        });
    }

    /** The driver begins a transaction with its first statement. */
    private static PreparedStatement statement(
            PreparedStatement real, String sql, Connection connection, boolean[] open, List<Asked> heard) {
        Map<Integer, Asked.Value> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                values.put(place, value(name, arguments));
            } else if (name.startsWith("execute")) {
                if (!connection.getAutoCommit() && !open[0]) {
                    open[0] = true;
                    heard.add(Asked.word("begin"));
                }
                heard.add(new Asked(sql, List.copyOf(values.values())));
            }
            return call(method, real, arguments);
        });
    }

    private static Asked.Value value(String setter, Object[] arguments) {
        if (setter.equals("setNull")) {
            return new Asked.Value(null, (Integer) arguments[1]);
        }
        int type = arguments.length > 2 && arguments[2] instanceof Integer given ? given : 0;
        return new Asked.Value(arguments[1], type);
    }

    private static @Nullable Object call(Method method, Object real, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        Object made = Proxy.newProxyInstance(
                Overheard.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, arguments == null ? new Object[0] : arguments));
        return type.cast(made);
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }
}
