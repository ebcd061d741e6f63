package vn.caurong.documents.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.outgoing.Deliveries.Told;
import vn.caurong.files.FileView;
import vn.caurong.signatures.Judgement;

/**
 * The signed document: its file and, once issued, where it went.
 *
 * @param judgement of the file
 * @param number its number and date, null before they are given
 * @param issue null before
 * @param standings recipients inside with their states
 */
record SignedView(
        FileView file,
        Judgement judgement,
        PersonalSignature signature,
        @Nullable GivenNumber number,
        @Nullable Issue issue,
        List<Told> standings) {}
