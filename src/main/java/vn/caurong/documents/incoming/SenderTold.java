package vn.caurong.documents.incoming;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.delivery.SentStates;

/** Tells the sender where its document stands here, when it came from inside (QĐ 28/2018 Đ6.3). */
@Component
class SenderTold {
    private final ObjectProvider<SentStates> states;

    SenderTold(ObjectProvider<SentStates> states) {
        this.states = states;
    }

    void tell(Incoming document, ExchangeState state) {
        tell(document, state, null);
    }

    /**
     * @param reason for a refusal, else null
     */
    void tell(Incoming document, ExchangeState state, @Nullable String reason) {
        if (document.outgoing() != null) {
            states.getObject().report(document.outgoing(), document.agency(), state, reason);
        }
    }
}
