package vn.caurong.access;

import vn.caurong.kernel.Subject;

/**
 * Who may see a subject changed, or somebody acted on it; published in the transaction of the
 * change, and listened to in it.
 */
public record AudienceChanged(Subject subject) {}
