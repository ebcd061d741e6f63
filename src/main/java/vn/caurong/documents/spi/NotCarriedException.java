package vn.caurong.documents.spi;

/** A letter did not get through to a partner. */
public class NotCarriedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param says for the clerk: what was answered, or what went wrong
     * @param forGood true when trying again changes nothing
     */
    public NotCarriedException(String says, boolean forGood) {
        super(says);
        this.forGood = forGood;
    }

    public boolean forGood() {
        return forGood;
    }
}
