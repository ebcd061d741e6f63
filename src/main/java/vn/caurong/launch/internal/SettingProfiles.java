package vn.caurong.launch.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Settings that decide which parts there are are profiles: {@code caurong.demo} is the profile
 * {@code demo}. Set last before the parts are looked at, because what the build made begins every
 * start with all of them.
 */
class SettingProfiles implements ApplicationListener<ApplicationContextInitializedEvent> {
    static final String DEMO = "demo";
    static final String STORY = "story";
    static final String PRACTICE = "practice";
    private static final Map<String, Boolean> USUALLY = Map.of(DEMO, false, STORY, true, PRACTICE, false);

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) { // the build names them all
            apply(event.getApplicationContext().getEnvironment());
        }
    }

    static void apply(ConfigurableEnvironment environment) {
        Set<String> active = new LinkedHashSet<>(List.of(environment.getActiveProfiles()));
        active.removeAll(USUALLY.keySet());
        USUALLY.forEach((profile, usual) -> {
            if (environment.getProperty("caurong." + profile, Boolean.class, usual)) {
                active.add(profile);
            }
        });
        environment.setActiveProfiles(active.toArray(String[]::new));
    }
}
