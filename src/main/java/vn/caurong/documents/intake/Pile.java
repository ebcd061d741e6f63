package vn.caurong.documents.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.Refusal;

/** What has been taken so far, while the rest is looked at. */
class Pile {
    private final List<Paper> papers = new ArrayList<>();
    private final List<Paper> messages = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Refusal> remarks = new ArrayList<>();
    private @Nullable Intake intake;

    void add(Paper paper) {
        papers.add(paper);
    }

    /** A message is kept as it came, beside what it brought. */
    void add(Paper message, Intake read) {
        messages.add(message);
        intake = read;
    }

    void refuse(Refusal why) {
        refused.add(why);
    }

    void remark(Refusal what) {
        remarks.add(what);
    }

    @Nullable
    Intake intake() {
        return intake;
    }

    List<Paper> papers() {
        return papers;
    }

    List<Refusal> refused() {
        return refused;
    }

    /** With the document found in it or made of it. */
    Papers with(Paper main, List<Paper> madeOf) {
        List<Paper> rest = new ArrayList<>(Paper.without(papers, List.of(main)));
        rest.removeAll(madeOf);
        rest.addAll(messages);
        List<Refusal> all = new ArrayList<>(refused);
        all.addAll(remarks);
        return new Papers(main, rest, intake, all);
    }

    /** Everything that lies in the store because of it. */
    List<Paper> everything() {
        List<Paper> all = new ArrayList<>(papers);
        all.addAll(messages);
        return all;
    }
}
