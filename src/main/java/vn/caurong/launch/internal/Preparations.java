package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;

/**
 * Runs what modules prepare at start (demo data above all), each after the modules it uses; done
 * before the first request is taken, or somebody would sign in to half a city.
 */
@Component
@Profile("!" + AdminCommand.PROFILE)
class Preparations implements SmartLifecycle {
    private static final int BEFORE_THE_WEB_SERVER = Integer.MAX_VALUE - 4096;

    private final List<Preparation> preparations;
    private volatile boolean running;

    Preparations(List<Preparation> preparations) {
        this.preparations = preparations;
    }

    @Override
    public void start() {
        List<String> order = order();
        preparations.stream()
                .sorted(Comparator.comparing(each -> order.indexOf(ModuleOrder.of(each.getClass()))))
                .forEach(Preparation::prepare);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    static List<String> order() {
        try {
            return ModuleOrder.modules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
