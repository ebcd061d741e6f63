package vn.caurong.documents.incoming.reading;

/**
 * Secrecy stamps (NĐ 30/2020 PL I.III.2a). State secrets have no place in this program: a file that
 * bears one is refused.
 */
public enum Secrecy {
    MAT("MẬT"),
    TOI_MAT("TỐI MẬT"),
    TUYET_MAT("TUYỆT MẬT");

    private final String stamp;

    Secrecy(String stamp) {
        this.stamp = stamp;
    }

    /** As stamped on paper. */
    public String stamp() {
        return stamp;
    }
}
