package vn.caurong.worklist;

/**
 * Items of one kind and duty that can be taken up together, one after another; the module that owns
 * the kind contributes a bean.
 *
 * @param kind {@link vn.caurong.kernel.Subject#kind()}
 * @param path where a form with the ticked items ({@code pick}, their ids) is sent; none ticked
 *     means all
 * @param icon name in the sprite
 * @param labelKey message key of the button for all, with how many there are
 * @param pickedKey message key of the button for those ticked
 */
public record TakingUp(String kind, Duty duty, String path, String icon, String labelKey, String pickedKey) {}
