package vn.caurong.organization.authority;

import java.util.List;
import java.util.Optional;

/** How one signs for the head or the collective (NĐ 30/2020 Đ13, PL I.II.7b). */
public enum SigningForm {
    /** Thay mặt: for the collective (Đ13.2). */
    TM,
    /** Quyền: holding the head's post (PL I.II.7b). */
    Q,
    /** Ký thay: a deputy for the head (Đ13.1–2). */
    KT,
    /** Thừa lệnh: by the head's order (Đ13.4). */
    TL,
    /** Thừa ủy quyền: by the head's written commission (Đ13.3). */
    TUQ;

    /** The forms a block shows, from top to bottom. */
    static List<SigningForm> of(List<String> block) {
        return block.stream().map(SigningForm::of).flatMap(Optional::stream).toList();
    }

    private static Optional<SigningForm> of(String line) {
        for (SigningForm form : values()) {
            if (line.startsWith(form + ".")) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
