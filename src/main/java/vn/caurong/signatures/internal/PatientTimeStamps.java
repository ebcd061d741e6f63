package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caurong.kernel.RefusalException;

/**
 * Asks a time-stamp service again when it does not answer or answers something else. One that stays
 * silent is left alone for some seconds, so that many signatures at once do not each wait for it.
 */
final class PatientTimeStamps implements TSPSource {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PatientTimeStamps.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration REST = Duration.ofSeconds(5);

    private final TSPSource service;
    private final transient Clock clock;
    private transient volatile Instant restUntil = Instant.MIN;

    PatientTimeStamps(TSPSource service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /**
     * @throws RefusalException when no time stamp is to be had: nothing is signed then
     */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        for (int tried = 1; tried <= TRIES && !clock.instant().isBefore(restUntil); tried++) {
            try {
                return service.getTimeStampResponse(algorithm, digest);
            } catch (RuntimeException silent) {
                LOG.warn("No time stamp at try {} of {}: {}", tried, TRIES, silent.toString());
                pause(tried);
            }
        }
        throw new RefusalException("signatures.refused.no-time-stamp");
    }

    private void pause(int tried) {
        if (tried == TRIES) {
            restUntil = clock.instant().plus(REST);
            return;
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program is stopping.", stopping);
        }
    }
}
