package vn.caurong.organization.authority;

/** Where a signer's post stands towards the agency whose documents it shall sign. */
public enum SignerPlace {
    /** A post of the agency itself: its head and deputies. */
    AGENCY,
    /** In a unit whose head does not sign by order. */
    UNIT,
    /** In a unit whose head signs these by order (TL.) already. */
    ORDERED_UNIT,
    /** In the unit under whose own name the documents go out: the Office, signing as the Office. */
    NAMED_UNIT,
    /** In an agency directly under it. */
    SUBORDINATE,
    ELSEWHERE;

    /** Whether its head heads what issues the documents. */
    boolean issuing() {
        return this == AGENCY || this == NAMED_UNIT;
    }

    boolean inUnit() {
        return this == UNIT || this == ORDERED_UNIT;
    }
}
