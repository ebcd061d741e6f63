package vn.caurong.organization.internal;

/** Half of a working day. */
enum Half {
    MORNING,
    AFTERNOON
}
