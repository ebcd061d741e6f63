package vn.caurong.files.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts pages by walking the tree itself; what the tree claims of itself is not believed. */
final class PdfPageTree {
    static final int MOST_PAGES = 2_000;

    private static final int MOST_NODES = 10_000;
    private static final int DEEPEST = 60;

    private final Deadline deadline;
    private final Set<COSDictionary> above = new HashSet<>();
    private int pages;
    private int nodes;

    private PdfPageTree(Deadline deadline) {
        this.deadline = deadline;
    }

    private record Node(COSDictionary dictionary, COSArray box, int depth) {}

    static int count(PDDocument document, Deadline deadline) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        PdfPageTree tree = new PdfPageTree(deadline);
        if (root != null) {
            tree.walk(root);
        }
        if (tree.pages == 0) {
            throw new Flaw("files.refused.damaged", "no pages");
        }
        if (tree.pages != document.getNumberOfPages()) {
            throw new Flaw("files.refused.damaged", "page tree does not hold what it says");
        }
        return tree.pages;
    }

    private void walk(COSDictionary root) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, new COSArray(), 0));
        while (!open.isEmpty()) {
            deadline.check();
            Node node = open.pop();
            COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
            COSArray own = node.dictionary().getCOSArray(COSName.MEDIA_BOX);
            COSArray box = own == null ? node.box() : own;
            if (kids == null) {
                countPage(box);
            } else {
                enter(node);
                for (int i = kids.size() - 1; i >= 0; i--) {
                    COSBase kid = kids.getObject(i);
                    if (kid instanceof COSDictionary dictionary) {
                        checkWaiting(open.size());
                        open.push(new Node(dictionary, box, node.depth() + 1));
                    }
                }
            }
        }
    }

    private void enter(Node node) {
        if (!above.add(node.dictionary())) {
            throw Flaw.bomb("a node of the page tree holds itself or stands twice");
        }
        if (node.depth() > DEEPEST || ++nodes > MOST_NODES) {
            throw Flaw.bomb("page tree too deep or too wide");
        }
    }

    private static void checkWaiting(int waiting) {
        if (waiting > MOST_PAGES + MOST_NODES) {
            throw new Flaw("files.refused.too-many-pages", "page tree", MOST_PAGES);
        }
    }

    private void countPage(COSArray box) {
        if (++pages > MOST_PAGES) {
            throw new Flaw("files.refused.too-many-pages", "too many pages", MOST_PAGES);
        }
        PaperSize.check(box);
    }
}
