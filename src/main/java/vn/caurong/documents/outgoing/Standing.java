package vn.caurong.documents.outgoing;

import vn.caurong.documents.delivery.ExchangeState;

/** How states told by a recipient follow each other (QĐ 28/2018 Đ10). */
final class Standing {
    private Standing() {}

    /**
     * States only go forward, whatever order they arrive in: what was taken in is no longer refused
     * (NĐ 30/2020 Đ21.2b comes before Đ22), and a recipient who takes a document in after all moves
     * on from the refusal.
     */
    static ExchangeState after(ExchangeState now, ExchangeState told) {
        return told.compareTo(now) > 0 ? told : now;
    }
}
