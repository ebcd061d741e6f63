package vn.caurong.signatures;

/** Judges signed PDFs once at intake; the report is kept by the file's hash. */
public interface Judging {
    /**
     * The kept judgement, made now when there is none. Slow (up to a second): never inside a
     * transaction.
     */
    Judgement judge(String sha256);
}
