package vn.caurong.documents.sitting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.caurong.documents.outgoing.DraftToRead;
import vn.caurong.documents.outgoing.ToSign;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.PdfSigning.OpenKey;

/** A desk with these papers on it. */
record Laid(List<UUID> papers) implements ToSign {
    @Override
    public List<UUID> waiting(Set<UUID> wanted, Actor by) {
        return papers;
    }

    @Override
    public DraftToRead read(UUID id, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OpenKey open(char[] pin, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sign(UUID id, int version, OpenKey key, Actor by, Runnable with) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void giveBack(UUID id, int version, String remarks, Actor by, Runnable with) {
        throw new UnsupportedOperationException();
    }
}
