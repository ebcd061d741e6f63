package vn.caurong.documents.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.around.Panel;
import vn.caurong.files.FileView;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.signatures.Judgement;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * The page of a document in the register.
 *
 * @param files the document itself first
 * @param judgement of the document itself
 * @param position in the reader's work list, null when it does not wait for them
 * @param onward what else waits for the reader, null when nothing does
 * @param doing what the reader may do now
 * @param waiting whom it waits for
 * @param panels what other modules have to say of it
 * @param stamp the arrival stamp over the first page, null where there is none
 * @param recallable true for the leader whose directive nobody acted on yet
 */
record DocumentPage(
        Incoming document,
        List<FileView> files,
        Judgement judgement,
        WorkList.@Nullable Position position,
        WorkList.@Nullable Onward onward,
        Doing doing,
        FactsPage facts,
        List<HistoryLine> history,
        List<WaitingFor> waiting,
        boolean recallable,
        List<Panel> panels,
        @Nullable StampedPage stamp) {
    private static final List<String> ORDERS = List.of("incoming.directed", "incoming.assigned");

    /** Whether its sender waits to be told by this clerk that it is here. */
    boolean acknowledges(@Nullable Actor reader) {
        return reader != null
                && reader.is(Role.CLERK)
                && waiting.stream().anyMatch(wait -> wait.duty() == Duty.ACKNOWLEDGE);
    }

    /** What whoever works on it was told to do: the newest directive and assignment with words. */
    List<HistoryLine> orders() {
        return ORDERS.stream()
                .flatMap(act -> history.stream()
                        .filter(line -> line.act().startsWith(act))
                        .limit(1))
                .filter(line -> line.words() != null && !line.words().isBlank())
                .toList();
    }
}
