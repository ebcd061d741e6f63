package vn.caurong.documents.incoming.reading;

import java.util.List;

/**
 * The block above the signer's name (NĐ 30/2020 PL I.II.7).
 *
 * @param block its lines from top to bottom, as printed: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT.
 *     CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param form the innermost form of authority: empty, TM, KT, TL, TUQ or Q
 * @param title the signer's own title, the last line of the block, without its form: {@code PHÓ CHỦ
 *     TỊCH}
 */
public record Signer(List<String> block, String form, String title) {}
