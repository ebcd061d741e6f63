package vn.caurong.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name documents are issued under; belongs to an agency, has its notation, header, seal and
 * series.
 *
 * @param headerAbove the line above in the header, null when none ({@code ỦY BAN NHÂN DÂN THÀNH PHỐ
 *     ĐÀ NẴNG})
 * @param header the issuing name in the header, lines separated by {@code \n}
 * @param collective true when signed TM. (NĐ 30/2020 Đ13.1)
 */
public record IssuingName(
        UUID id,
        UUID agency,
        String name,
        String notation,
        @Nullable String headerAbove,
        String header,
        boolean collective) {}
