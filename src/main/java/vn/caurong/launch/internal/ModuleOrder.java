package vn.caurong.launch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/**
 * The modules, each after those it may use, read from their {@code package-info}: the same order
 * Modulith would work out by reading every class, without its cost at each start.
 */
final class ModuleOrder {
    private static final String BASE = "vn.caurong";

    private ModuleOrder() {}

    static List<String> modules() throws IOException {
        Map<String, List<String>> needs = new TreeMap<>();
        String pattern = "classpath*:" + BASE.replace('.', '/') + "/*/package-info.class";
        for (Resource info : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String[] path = info.getURL().getPath().split("/", -1);
            String name = path[path.length - 2];
            needs.put(name, dependencies(name));
        }
        List<String> ordered = new ArrayList<>();
        needs.keySet().forEach(name -> add(name, needs, ordered));
        return ordered;
    }

    /** The module a type belongs to. */
    static String of(Class<?> type) {
        String rest = ClassUtils.getUserClass(type).getPackageName().substring(BASE.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", -1)[0];
    }

    private static List<String> dependencies(String name) {
        try {
            ApplicationModule module =
                    Class.forName(BASE + "." + name + ".package-info").getAnnotation(ApplicationModule.class);
            return module == null ? List.of() : List.of(module.allowedDependencies());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("No package-info in module " + name, missing);
        }
    }

    private static void add(String name, Map<String, List<String>> needs, List<String> ordered) {
        if (ordered.contains(name) || !needs.containsKey(name)) {
            return;
        }
        for (String other : needs.getOrDefault(name, List.of())) {
            add(other.split(" ", -1)[0], needs, ordered);
        }
        ordered.add(name);
    }
}
