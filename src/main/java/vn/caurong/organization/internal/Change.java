package vn.caurong.organization.internal;

import java.util.Set;

/** {@code halves} of a day are worked, or not, whatever its weekday. */
record Change(Set<Half> halves, boolean worked) {}
