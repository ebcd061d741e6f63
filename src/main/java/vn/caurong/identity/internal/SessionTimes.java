package vn.caurong.identity.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in holds.
 *
 * @param idle ends after so long without a request
 * @param absolute ends so long after sign-in whatever happens
 */
@ConfigurationProperties("caurong.session")
record SessionTimes(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute) {}
