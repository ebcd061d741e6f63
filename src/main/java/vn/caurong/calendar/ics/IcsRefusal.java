package vn.caurong.calendar.ics;

/** An event of a file cannot be taken; the others can. */
final class IcsRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param word last part of the message key of the reason
     */
    IcsRefusal(String word) {
        super(word, null, false, false);
        key = "calendar.refused.event." + word;
    }

    String key() {
        return key;
    }
}
