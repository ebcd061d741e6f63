package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the page that names who gets the document (NĐ 30/2020 PL I.II.9).
 *
 * @param copy false under "Kính gửi", true under "Nơi nhận"
 * @param name as it stands on the page
 * @param agency the agency inside that gets it electronically, null when it only stands there
 */
record Recipient(boolean copy, String name, @Nullable UUID agency) {}
