package vn.caurong.calendar.entries;

/** What somebody who takes part is there for. */
enum Part {
    CHAIR,
    STAND_IN,
    ATTEND;

    /** Of a message key. */
    String key() {
        return switch (this) {
            case CHAIR -> "chair";
            case STAND_IN -> "stand-in";
            case ATTEND -> "attend";
        };
    }
}
