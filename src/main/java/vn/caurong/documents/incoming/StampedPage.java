package vn.caurong.documents.incoming;

import vn.caurong.documents.stamp.ArrivalStamp;
import vn.caurong.documents.stamp.StampPlace;

/**
 * The stamp over the image of a page.
 *
 * @param width of the page in points
 * @param height of the page in points
 */
record StampedPage(ArrivalStamp stamp, StampPlace place, int width, int height) {}
