package vn.caurong.signatures.internal;

import java.time.Clock;
import org.springframework.context.ApplicationContext;
import vn.caurong.signatures.PdfSigning;

/** Signing with a time-stamp service nobody reaches. */
public final class TestStamps {
    private TestStamps() {}

    public static PdfSigning unreachable(ApplicationContext context) {
        return new SigningPdfs(
                context.getBean(StoredKeys.class),
                context.getBean(Images.class),
                context.getBean(Unlocking.class),
                new TimeStamps(
                        "http://127.0.0.1:1/", context.getBean(OwnTimeStamps.class), context.getBean(Clock.class)));
    }
}
