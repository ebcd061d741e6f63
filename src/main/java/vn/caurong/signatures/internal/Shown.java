package vn.caurong.signatures.internal;

/**
 * A form field as it is seen.
 *
 * @param place page, rectangle and visibility of each widget
 * @param value empty when none
 * @param appearance digest of what is drawn
 * @param signed true for a signature field with a signature
 */
record Shown(String place, String value, String appearance, boolean signed) {}
