package vn.caurong.files.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Walks every object of the file, used or not, and has each dictionary and stream looked at. */
final class PdfObjects {
    private static final int MOST_OBJECTS = 300_000;
    private static final int MOST_PARTS = 5_000_000;

    private final Deadline deadline;
    private final PdfStreams streams;
    private int parts;

    private PdfObjects(Deadline deadline) {
        this.deadline = deadline;
        this.streams = new PdfStreams(deadline);
    }

    static void check(PDDocument document, Deadline deadline) throws IOException {
        COSDocument objects = document.getDocument();
        if (objects.getXrefTable().size() > MOST_OBJECTS) {
            throw Flaw.bomb("more than " + MOST_OBJECTS + " objects");
        }
        PdfObjects look = new PdfObjects(deadline);
        for (COSObjectKey key : new ArrayList<>(objects.getXrefTable().keySet())) {
            deadline.check();
            look.at(objects.getObjectFromPool(key).getObject());
        }
        look.at(objects.getTrailer());
    }

    /** The object and what it holds directly; what it refers to has its own turn. */
    private void at(COSBase object) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, object);
        while (!open.isEmpty()) {
            COSBase part = open.pop();
            if (++parts > MOST_PARTS) {
                throw Flaw.bomb("more than " + MOST_PARTS + " parts");
            }
            if (part instanceof COSDictionary dictionary) {
                checkDictionary(dictionary);
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    push(open, entry.getValue());
                }
            } else if (part instanceof COSArray array) {
                for (COSBase item : array) {
                    push(open, item);
                }
            }
            deadline.check();
        }
    }

    private static void push(Deque<COSBase> open, COSBase part) {
        if (part instanceof COSDictionary || part instanceof COSArray) {
            open.push(part);
        }
    }

    private void checkDictionary(COSDictionary dictionary) throws IOException {
        PdfPrograms.check(dictionary);
        if (dictionary instanceof COSStream stream) {
            streams.check(stream);
        }
    }
}
