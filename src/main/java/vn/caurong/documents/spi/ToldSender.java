package vn.caurong.documents.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a sender outside where its document stands here (QĐ 28/2018 Đ6.3). */
public interface ToldSender {
    /**
     * Notes a state once; in the caller's transaction. A document that came another way is none of
     * its business.
     *
     * @param incoming the document as it came, before any merger
     * @param code status code 01 to 06 or 15 of QCVN 102:2016
     * @param reason for a refusal, else null
     */
    void tell(UUID incoming, String code, @Nullable String reason);
}
