package vn.caurong.documents.delivery;

/**
 * States at the receiver as the sender sees them, with the status codes of QCVN 102:2016 (QĐ
 * 28/2018 Đ6.3, Đ10).
 */
public enum ExchangeState {
    SENT(""),
    /** Đã đến: arrived, the clerk has not acted yet. */
    ARRIVED("01"),
    /** Từ chối tiếp nhận, with a reason. */
    REFUSED("02"),
    /** Đã tiếp nhận: in the incoming register. */
    RECEIVED("03"),
    /** Phân công xử lý. */
    ASSIGNED("04"),
    /** Đang xử lý. */
    PROCESSING("05"),
    /** Đã hoàn thành. */
    COMPLETED("06");

    private final String code;

    ExchangeState(String code) {
        this.code = code;
    }

    /** Two digits on the wire, empty for states that are never sent. */
    public String code() {
        return code;
    }
}
