package vn.caurong.files;

/** What a file is to its subject. */
public enum FileRole {
    /** The document itself. */
    MAIN,
    /** Comes with it (phụ lục, tệp kèm). */
    ATTACHMENT
}
