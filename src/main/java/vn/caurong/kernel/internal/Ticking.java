package vn.caurong.kernel.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** The one clock. */
@Configuration(proxyBeanMethods = false)
class Ticking {
    /**
     * @param start ISO instant the clock starts at and ticks from ({@code caurong.clock}); the real
     *     time when not set
     */
    @Bean
    Clock clock(@Value("${caurong.clock:#{null}}") @Nullable String start) {
        Clock real = Clock.system(Vietnam.ZONE);
        return new StoryClock(
                start == null ? real : Clock.offset(real, Duration.between(real.instant(), Instant.parse(start))));
    }
}
