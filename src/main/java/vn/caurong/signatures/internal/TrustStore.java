package vn.caurong.signatures.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Certificates trusted here: those in the database, and those in the folder named by {@code
 * caurong.signatures.trusted}. Read anew every minute.
 */
@Component
class TrustStore {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Anchors anchors;
    private final Clock clock;
    private final boolean demo;
    private final String folder;
    private volatile @Nullable Kept kept;

    TrustStore(
            Anchors anchors,
            Clock clock,
            Environment environment,
            @Value("${caurong.signatures.trusted:}") String folder) {
        this.anchors = anchors;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.folder = folder;
    }

    private record Kept(Trust trust, Instant at) {}

    Trust trust() {
        Kept now = kept;
        if (now == null || now.at().plus(KEPT).isBefore(clock.instant())) {
            now = new Kept(read(), clock.instant());
            kept = now;
        }
        return now.trust();
    }

    /** Certificates came or went: the next judgement sees them. */
    void forget() {
        kept = null;
    }

    private Trust read() {
        List<byte[]> certificates = new ArrayList<>(anchors.certificates(demo));
        List<byte[]> crls = new ArrayList<>(anchors.crls(demo));
        if (!folder.isBlank()) {
            TrustFolder.read(Path.of(folder), certificates, crls);
        }
        return new Trust(certificates, crls);
    }
}
