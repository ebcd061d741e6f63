package vn.caurong.access.review;

/** How many restricted subjects a principal may see; never which. */
record RestrictedCount(String principal, int subjects) {}
