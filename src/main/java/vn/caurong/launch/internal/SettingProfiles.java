package vn.caurong.launch.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Settings that decide which parts there are are profiles: {@code caurong.demo} is the profile {@code demo}. */
class SettingProfiles implements EnvironmentPostProcessor, Ordered {
    static final String DEMO = "demo";
    static final String STORY = "story";
    static final String PRACTICE = "practice";
    private static final Map<String, Boolean> USUALLY = Map.of(DEMO, false, STORY, true, PRACTICE, false);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // the build names them all, and what it made would have every start begin with them all
        }
        Set<String> active = new LinkedHashSet<>(List.of(environment.getActiveProfiles()));
        active.removeAll(USUALLY.keySet());
        USUALLY.forEach((profile, usual) -> {
            if (environment.getProperty("caurong." + profile, Boolean.class, usual)) {
                active.add(profile);
            }
        });
        environment.setActiveProfiles(active.toArray(String[]::new));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the settings are read
    }
}
