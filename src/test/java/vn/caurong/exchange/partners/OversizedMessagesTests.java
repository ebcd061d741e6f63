package vn.caurong.exchange.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.caurong.CauRongTest;

@CauRongTest
class OversizedMessagesTests {
    private final OversizedMessages oversized;

    OversizedMessagesTests(OversizedMessages oversized) {
        this.oversized = oversized;
    }

    @Test
    void aPartnersOversizedMessageIsAnsweredInItsShape() {
        var response = new MockHttpServletResponse();
        var failure = new MaxUploadSizeExceededException(55_000_000);
        assertThat(oversized.resolveException(request("/exchange/v1/sendEdoc"), response, null, failure))
                .isNotNull();
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"ErrorCode\":\"10\"", "55 MB");
    }

    @Test
    void oneCutOffIsToo() {
        var response = new MockHttpServletResponse();
        oversized.resolveException(request("/exchange/v1/sendEdoc"), response, null, new MultipartException("cut"));
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void pagesKeepTheirOwnAnswer() {
        var failure = new MaxUploadSizeExceededException(55_000_000);
        assertThat(oversized.resolveException(
                        request("/documents/incoming"), new MockHttpServletResponse(), null, failure))
                .isNull();
    }

    private static MockHttpServletRequest request(String address) {
        return new MockHttpServletRequest("POST", address);
    }
}
