package vn.caurong.bench;

/**
 * How large the built city is.
 *
 * @param documents incoming documents in all
 * @param agencies the first holds three of ten documents, the others share the rest
 * @param perUnit people of each of an agency's ten units
 * @param effort how often things are measured, 1 for a full run
 */
record Scale(int documents, int agencies, int perUnit, double effort) {
    static final int UNITS = 10;

    /** Fifty agencies of ten units of forty: 20,000 people, and three leaders each. */
    static Scale of(int documents) {
        return new Scale(documents, 50, 40, 1);
    }

    /** Small enough for a test. */
    static Scale tiny() {
        return new Scale(400, 3, 6, 0.01);
    }

    Scale effort(double other) {
        return new Scale(documents, agencies, perUnit, other);
    }

    int people() {
        return agencies * (UNITS * perUnit + 3);
    }

    /** So many of {@code full}, at least {@code least}. */
    int times(int full, int least) {
        return Math.max(least, (int) (full * effort));
    }
}
