package vn.caurong.documents.delivery;

import java.util.Arrays;
import java.util.Optional;

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
    COMPLETED("06"),
    /** Từ chối yêu cầu lấy lại: stays there though it was called back. */
    KEPT("16"),
    /** Đồng ý lấy lại: cancelled there because it was called back (NĐ 30/2020 Đ18.4b). */
    CANCELLED("15");

    private final String code;

    ExchangeState(String code) {
        this.code = code;
    }

    /** Whether it is in the receiver's register. */
    public boolean taken() {
        return compareTo(RECEIVED) >= 0 && this != CANCELLED;
    }

    /** The state with this code on the wire; empty for codes that are not states of a receiver. */
    public static Optional<ExchangeState> coded(String code) {
        return Arrays.stream(values())
                .filter(state -> !code.isEmpty() && state.code.equals(code))
                .findFirst();
    }

    /** Two digits on the wire, empty for states that are never sent. */
    public String code() {
        return code;
    }
}
