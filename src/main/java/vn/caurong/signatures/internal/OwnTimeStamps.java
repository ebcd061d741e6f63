package vn.caurong.signatures.internal;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The demo's own time-stamp service, asked without a network between. */
@Component
final class OwnTimeStamps implements DataLoader {
    private static final long serialVersionUID = 1L;

    private final transient TimeStampingKey kept;
    private final transient Clock clock;
    private final boolean demo;
    private transient volatile @Nullable Responder responder;

    OwnTimeStamps(TimeStampingKey kept, Clock clock, Environment environment) {
        this.kept = kept;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Only in the demo, whose stamps say that they are worth nothing. */
    boolean offered() {
        return demo;
    }

    /**
     * @param query TimeStampReq, DER
     * @throws IllegalArgumentException when it is none
     */
    byte[] answer(byte[] query) {
        Responder ready = responder;
        if (ready == null) {
            ready = new Responder(kept.open());
            responder = ready;
        }
        return ready.answer(query, clock.instant());
    }

    @Override
    public byte[] post(String address, byte[] query) {
        return answer(query);
    }

    @Override
    public byte[] get(String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setContentType(String type) {
        // the bytes never leave the program
    }
}
