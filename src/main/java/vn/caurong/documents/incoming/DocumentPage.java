package vn.caurong.documents.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.FileView;
import vn.caurong.signatures.Judgement;
import vn.caurong.worklist.WorkList;

/**
 * The page of a document in the register.
 *
 * @param files the document itself first
 * @param judgement of the document itself
 * @param position in the reader's work list, null when it does not wait for them
 * @param doing what the reader may do now
 * @param waiting whom it waits for
 */
record DocumentPage(
        Incoming document,
        List<FileView> files,
        Judgement judgement,
        WorkList.@Nullable Position position,
        Doing doing,
        FactsPage facts,
        List<HistoryLine> history,
        List<WaitingFor> waiting) {}
