package vn.caurong.documents.lists;

/** Words looked for by {@code like}: the reader's % and _ are letters. */
public final class Literally {
    private Literally() {}

    /** The words as part of a pattern. */
    public static String of(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
