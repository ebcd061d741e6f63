package vn.caurong.signatures.internal;

/** The time a signer claims, beside the days of their certificate. */
final class ClaimedTime {
    private ClaimedTime() {}

    /** Expired already at the time the signer claims, not only since then. */
    static boolean isLate(Found found) {
        var to = found.certificate().validTo();
        var signed = found.signedAt();
        return to != null && signed != null && signed.isAfter(to);
    }

    /** Signed before the first day of the certificate: that is no expiry. */
    static boolean isEarly(Found found) {
        var from = found.certificate().validFrom();
        var signed = found.signedAt();
        return from != null && signed != null && signed.isBefore(from);
    }
}
