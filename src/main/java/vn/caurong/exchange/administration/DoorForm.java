package vn.caurong.exchange.administration;

import org.jspecify.annotations.Nullable;

/**
 * What is typed of a partner's door.
 *
 * @param address what stands before {@code /sendEdoc}, without a slash at its end
 * @param ourSystem what we are called there
 * @param ourSecret our key there
 */
public record DoorForm(String address, String ourSystem, String ourSecret) {
    public DoorForm(@Nullable String address, @Nullable String ourSystem, @Nullable String ourSecret) {
        this.address = withoutSlash(Typed.line(address));
        this.ourSystem = Typed.line(ourSystem);
        this.ourSecret = Typed.line(ourSecret);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? withoutSlash(address.substring(0, address.length() - 1)) : address;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return address;
    }
}
