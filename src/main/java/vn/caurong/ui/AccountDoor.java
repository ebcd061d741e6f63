package vn.caurong.ui;

/**
 * A way from the page of oneself to settings of one's own; each module with such contributes a
 * bean.
 *
 * @param label message key of its name
 */
public record AccountDoor(String label, String href) {}
