package vn.caurong.signatures.internal;

/** What may differ between two states. */
enum Allowed {
    /** Nothing: the last signature, and the seal of a document made here. */
    NOTHING,
    /** Number and date get their values: between person and seal of a document made here. */
    FILLING,
    /**
     * What the next signer adds and signs in a document made elsewhere (number, seal, their own
     * field); nothing that stood there is altered or gone.
     */
    ADDING;

    /** Whether the field may get a value. */
    boolean fills(String field) {
        return switch (this) {
            case NOTHING -> false;
            case FILLING -> Fields.FILLED.contains(field);
            case ADDING -> true;
        };
    }
}
