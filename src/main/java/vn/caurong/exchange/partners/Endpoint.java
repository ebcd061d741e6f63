package vn.caurong.exchange.partners;

import java.util.UUID;

/**
 * Where a partner's door is and by what it knows us.
 *
 * @param address what stands before {@code /sendEdoc}
 */
record Endpoint(UUID partner, String name, String address, String systemId, String secret) {
    /** Never in a log. */
    @Override
    public String toString() {
        return name + " " + address;
    }
}
