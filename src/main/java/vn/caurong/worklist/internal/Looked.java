package vn.caurong.worklist.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** What was read in this request, by person and by subject. */
final class Looked {
    final Map<UUID, List<WorkRow>> rows = new HashMap<>();
    final Map<UUID, Map<String, WorkList.Count>> counts = new HashMap<>();
    final Map<Subject, List<OpenItem>> on = new HashMap<>();

    static Looked inRequest() {
        return RequestMemory.keep(Looked.class, Looked::new);
    }

    void clear() {
        rows.clear();
        counts.clear();
        on.clear();
    }
}
