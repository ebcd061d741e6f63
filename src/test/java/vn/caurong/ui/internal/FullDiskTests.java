package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Refusal;

/** A disk that is full is said as that, wherever it was written to; nothing else is. */
class FullDiskTests {
    private static final IOException FULL = new IOException("/tmp/x: No space left on device");

    private final Failures failures = new Failures();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/documents/incoming");

    @Test
    void isToldFromAFormThatIsCutOff() {
        says(failures.cutOff(new MultipartException("parse", FULL), request), 507, "ui.failed.507.why");
        says(
                failures.cutOff(new MultipartException("parse", new IOException("eof")), request),
                400,
                "ui.failed.400.why");
    }

    @Test
    void isToldFromAFaultOfOurs() throws Exception {
        says(failures.failed(new UncheckedIOException(FULL), request), 507, "ui.failed.507.why");
        says(failures.failed(new IllegalStateException("x"), request), 500, "ui.failed.500.why");
    }

    private static void says(ModelAndView page, int status, String key) {
        assertThat(page.getModel()).containsEntry("status", status);
        assertThat(((Refusal) page.getModel().get("why")).key()).isEqualTo(key);
    }
}
