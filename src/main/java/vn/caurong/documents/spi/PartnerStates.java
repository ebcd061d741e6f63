package vn.caurong.documents.spi;

import org.jspecify.annotations.Nullable;

/** Where states of what went to partners are told (QĐ 28/2018 Đ6.3). */
public interface PartnerStates {
    /**
     * Notes a state; in the caller's transaction.
     *
     * @param documentId of our document
     * @param receiver organ identifier of who tells it
     * @param code status code 01 to 06, 15 or 16 of QCVN 102:2016
     * @param reason for a refusal, else null or empty
     * @return false when no such document went there or there is no such code
     */
    boolean told(String documentId, String receiver, String code, @Nullable String reason);
}
