package vn.caurong.documents.intake;

import java.util.List;
import vn.caurong.documents.word.WordReading;
import vn.caurong.files.Blob;

/** A file that passed the door, under the name it came with. */
public record Paper(String name, Blob blob) {

    boolean isPdf() {
        return blob.mediaType().equals("application/pdf");
    }

    boolean isPicture() {
        return blob.mediaType().startsWith("image/");
    }

    boolean isWord() {
        return blob.mediaType().equals(WordReading.MEDIA_TYPE);
    }

    boolean isArchive() {
        return blob.mediaType().equals("application/zip");
    }

    static List<Paper> without(List<Paper> papers, List<Paper> taken) {
        return papers.stream().filter(paper -> !taken.contains(paper)).toList();
    }
}
