package vn.caurong.documents.intake;

import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.RefusalException;

/** Messages that bring no document are told so; they are nothing to register. */
final class Acts {
    private Acts() {}

    /**
     * @throws RefusalException for a recall or a state
     */
    static void check(Intake intake) {
        String about = String.join(", ", intake.about());
        switch (intake.act()) {
            case RECALL -> throw new RefusalException("incoming.refused.recallMessage", about);
            case STATE -> throw new RefusalException("incoming.refused.stateMessage", about);
            case NEW, UPDATE, REPLACE -> {}
        }
    }
}
