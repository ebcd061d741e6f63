package vn.caurong.documents.intake;

import java.util.List;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;

/** None of several files can be the document; each has its sentence. */
public class NothingTakenException extends RefusalException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> each;

    NothingTakenException(List<Refusal> each) {
        super("incoming.refused.noDocument");
        this.each = List.copyOf(each);
    }

    /** A sentence for each file that was not taken. */
    public List<Refusal> each() {
        return each;
    }
}
