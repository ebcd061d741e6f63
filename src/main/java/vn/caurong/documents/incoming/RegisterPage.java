package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.FileView;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;
import vn.caurong.worklist.WorkList;

/**
 * "Vào sổ văn bản đến".
 *
 * @param types names of document types by code
 * @param to whom it may be presented to or forwarded, value to words
 * @param toChosen value chosen already
 * @param nextNumber the number it would get now
 * @param others files that came with it
 * @param remarks what the clerk should know of how it came
 * @param acknowledges true while its sender waits to be told that it is here
 */
record RegisterPage(
        Incoming document,
        FileView file,
        Judgement judgement,
        WorkList.@Nullable Position position,
        ArrivalForm form,
        Duplicates.Found duplicates,
        Map<String, String> types,
        Map<String, String> to,
        String toChosen,
        GivingForm giving,
        int nextNumber,
        List<FileView> others,
        List<Refusal> remarks,
        boolean acknowledges) {
    /** True when no text could be read from the file: a bare scan. */
    boolean nothingRead() {
        return form.title().value().isEmpty()
                && form.sender().value().isEmpty()
                && form.mark().value().isEmpty();
    }

    /** Remarks that want a look. */
    List<Refusal> noticed() {
        return remarks.stream().filter(remark -> !unplaced().contains(remark)).toList();
    }

    /** What a message says that has no field here. */
    List<Refusal> unplaced() {
        return remarks.stream()
                .filter(remark -> remark.key().equals("incoming.remark.other"))
                .toList();
    }
}
