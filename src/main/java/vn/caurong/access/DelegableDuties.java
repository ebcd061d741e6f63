package vn.caurong.access;

import java.util.Set;

/**
 * Names of the duties one may have another do; contributed by the work list, for delegations that
 * cover all of a post's duties.
 */
public record DelegableDuties(Set<String> names) {}
