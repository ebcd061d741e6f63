package vn.caurong.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;

@CauRongTest
class OnceTests {
    private final Once once;
    private final AtomicInteger runs = new AtomicInteger();

    OnceTests(Once once) {
        this.once = once;
    }

    @Test
    void sentTwiceRunsOnceAndAnswersTheSame() {
        UUID key = UUID.randomUUID();
        Actor actor = someone();
        String first = once.run(key, actor, () -> "/documents/" + runs.incrementAndGet());
        String second = once.run(key, actor, () -> "/documents/" + runs.incrementAndGet());
        assertThat(first).isEqualTo("/documents/1");
        assertThat(second).isEqualTo(first);
        assertThat(runs).hasValue(1);
    }

    @Test
    void secondRequestWaitsForTheFirst() throws Exception {
        UUID key = UUID.randomUUID();
        Actor actor = someone();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> once.run(key, actor, () -> slow(inside, release)));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.supplyAsync(() -> once.run(key, actor, () -> "twice"));
        Thread.sleep(100);
        assertThat(second).isNotDone();
        release.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("once");
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("once");
    }

    @Test
    void refusedLeavesTheKeyUnused() {
        UUID key = UUID.randomUUID();
        Actor actor = someone();
        assertThatThrownBy(() -> once.run(key, actor, () -> {
                    throw new RefusalException("kernel.refused.test");
                }))
                .isInstanceOf(RefusalException.class);
        assertThat(once.run(key, actor, () -> "now")).isEqualTo("now");
    }

    @Test
    void anotherPersonsKeyIsAnotherKey() {
        UUID key = UUID.randomUUID();
        assertThat(once.run(key, someone(), () -> "a")).isEqualTo("a");
        assertThat(once.run(key, someone(), () -> "b")).isEqualTo("b");
    }

    private static String slow(CountDownLatch inside, CountDownLatch release) {
        inside.countDown();
        try {
            assertThat(release.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return "once";
    }

    private static Actor someone() {
        UUID id = UUID.randomUUID();
        return new Actor(id, id, null, id, id, Set.of(Role.CLERK), "Nguyễn Thị Thử", "Văn thư");
    }
}
