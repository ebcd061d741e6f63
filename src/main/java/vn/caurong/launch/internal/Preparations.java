package vn.caurong.launch.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;

/** Runs what modules prepare at start (demo data above all), each after the modules it uses. */
@Component
@Profile("!" + AdminCommand.PROFILE)
class Preparations {
    private final List<Preparation> preparations;

    Preparations(List<Preparation> preparations) {
        this.preparations = preparations;
    }

    @EventListener(ApplicationStartedEvent.class)
    void run() throws IOException {
        List<String> order = ModuleOrder.modules();
        preparations.stream()
                .sorted(
                        Comparator.comparing(
                                each -> order.indexOf(ModuleOrder.of(each.getClass()))))
                .forEach(Preparation::prepare);
    }
}
