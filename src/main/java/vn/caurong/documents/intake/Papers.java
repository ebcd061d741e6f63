package vn.caurong.documents.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.Refusal;

/**
 * What came, told apart.
 *
 * @param main the document itself, always a PDF
 * @param others what comes with it
 * @param intake what the message says that brought it, null when it came without one
 * @param remarks what the clerk should know: files not taken, what was made of them
 */
public record Papers(
        Paper main, List<Paper> others, @Nullable Intake intake, List<Refusal> remarks) {

    /** A single PDF. */
    public static Papers of(Paper main) {
        return new Papers(main, List.of(), null, List.of());
    }

    /** The document first. */
    public List<Paper> all() {
        return Stream.concat(Stream.of(main), others.stream()).toList();
    }
}
