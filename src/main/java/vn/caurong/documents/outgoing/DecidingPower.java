package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Locale;
import vn.caurong.organization.IssuingName;

/**
 * The line above the grounds of a decision: the head's post where the head decides, the collective
 * or the agency where these do (NĐ 30/2020 PL III, Mẫu 1.2, note 6).
 */
final class DecidingPower {
    private static final String COLLECTIVE = "TM. ";

    private DecidingPower() {}

    /**
     * @param block lines above the signature: {@code KT. GIÁM ĐỐC}, {@code PHÓ GIÁM ĐỐC}
     */
    static String of(IssuingName issuing, List<String> block) {
        String name = issuing.name().toUpperCase(Locale.ROOT);
        if (block.isEmpty() || issuing.collective() || block.getFirst().startsWith(COLLECTIVE)) {
            return name;
        }
        return joined(block.getFirst().replaceFirst("^(KT|TL|TUQ|Q)\\.\\s*", ""), name);
    }

    /** {@code CHÁNH VĂN PHÒNG} and {@code VĂN PHÒNG ỦY BAN …} share their middle. */
    private static String joined(String post, String name) {
        for (int from = 0; from >= 0; from = post.indexOf(' ', from + 1)) {
            String tail = post.substring(from).strip();
            if (name.startsWith(tail)) {
                return (post.substring(0, from) + " " + name).strip();
            }
        }
        return post + " " + name;
    }
}
