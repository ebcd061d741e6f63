package vn.caurong.documents.drafting;

/**
 * A line that a type has of its own.
 *
 * @param name inside the program: {@code place}
 * @param label as it is printed: {@code Địa điểm:}
 */
public record FormField(String name, String label) {
    /** Without its colon, for the editor. */
    public String word() {
        return label.replaceFirst(":$", "");
    }
}
