package vn.caurong.files.internal;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Looks at the time before each step of a page's drawing. */
final class TimedDrawer extends PageDrawer {
    private final Deadline deadline;

    TimedDrawer(PageDrawerParameters parameters, Deadline deadline) throws IOException {
        super(parameters);
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }
}
