package vn.caurong.files.internal;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDFs of the store, opened. Files were bounded at the door. */
record StoredPdfs(BlobFolder folder) {
    PDDocument open(String sha256) throws IOException {
        return Loader.loadPDF(folder.path(sha256).toFile());
    }
}
