package vn.caurong.files;

import java.util.List;
import java.util.function.Supplier;

/**
 * Serves a file to the browser for the module that owns its subject. The owner checks who may see
 * the subject, then needs one handler:
 *
 * <pre>{@code
 * @GetMapping("/documents/incoming/{id}/files/{file}/{*part}")
 * Object file(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String part, Actor actor) {
 *     FileVersion version = reading.fileOf(id, file, actor); // NotVisibleException
 *     return serving.answer(version, "/documents/incoming/" + id + "/files/" + file, part);
 * }
 * }</pre>
 */
public interface FileServing {
    /** The file for the template {@code files/viewer} on the subject's page. */
    FileView view(FileVersion version, String base);

    /**
     * Answers for one part of the file: its content, a picture of a page, following pages, the
     * reading page.
     *
     * @param part what follows the base in the address
     * @return a response or a view; 404 for an unknown part
     */
    default Object answer(FileVersion version, String base, String part) {
        return answer(version, base, part, List::of);
    }

    /**
     * The same with what the owner offers on the reading page.
     *
     * @param ways asked for by that page only
     */
    Object answer(FileVersion version, String base, String part, Supplier<List<Way>> ways);

    /**
     * A way on from the words of a file.
     *
     * @param nameKey message key of its name
     * @param quoting message key of its name while words are selected, which then go along
     */
    record Way(String nameKey, String href, String quoting) {}
}
