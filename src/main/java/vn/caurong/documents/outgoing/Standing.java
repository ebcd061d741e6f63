package vn.caurong.documents.outgoing;

import vn.caurong.documents.delivery.ExchangeState;

/** How states told by a recipient follow each other (QĐ 28/2018 Đ10). */
final class Standing {
    private Standing() {}

    /**
     * States only go forward, whatever order they arrive in; a refusal is always taken, and a
     * recipient who takes the document in after all moves on from it.
     */
    static ExchangeState after(ExchangeState now, ExchangeState told) {
        if (told == ExchangeState.REFUSED) {
            return told;
        }
        return told.compareTo(now) > 0 ? told : now;
    }
}
