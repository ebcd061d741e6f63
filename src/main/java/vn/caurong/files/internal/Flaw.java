package vn.caurong.files.internal;

/** Something in a file that keeps it out. */
class Flaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final long limit;

    Flaw(String key, String what) {
        this(key, what, 0);
    }

    Flaw(String key, String what, long limit) {
        super(what, null, false, false);
        this.key = key;
        this.limit = limit;
    }

    static Flaw bomb(String what) {
        return new Flaw("files.refused.bomb", what);
    }

    String key() {
        return key;
    }

    long limit() {
        return limit;
    }
}
