package vn.caurong.launch.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/** Runs what modules prepare at start (demo data above all), each after the modules it uses. */
@Component
@Profile("!" + AdminCommand.PROFILE)
class Initializers {
    private final List<ApplicationModuleInitializer> initializers;

    Initializers(List<ApplicationModuleInitializer> initializers) {
        this.initializers = initializers;
    }

    @EventListener(ApplicationStartedEvent.class)
    void run() throws IOException {
        List<String> order = ModuleOrder.modules();
        initializers.stream()
                .sorted(
                        Comparator.comparing(
                                each -> order.indexOf(ModuleOrder.of(each.getClass()))))
                .forEach(ApplicationModuleInitializer::initialize);
    }
}
