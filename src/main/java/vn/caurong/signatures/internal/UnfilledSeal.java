package vn.caurong.signatures.internal;

import java.util.List;

/** Number and date must stand there when the seal is applied (NĐ 30/2020 Đ32.2). */
final class UnfilledSeal {
    private UnfilledSeal() {}

    static List<Finding> findings(Revision sealed) {
        return Fields.FILLED.stream()
                .filter(name -> {
                    Shown shown = sealed.fields().get(name);
                    return shown == null || shown.value().isBlank();
                })
                .map(name -> Finding.note(Fields.AGENCY, Finding.keyFor("empty", name), name))
                .toList();
    }
}
