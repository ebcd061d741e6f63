package vn.caurong.documents.incoming;

import vn.caurong.worklist.Duty;

/** What a unit or person has to do by a directive (NĐ 30/2020 Đ23.2). */
enum Part {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    COORDINATE,
    /** Để biết. */
    KNOW;

    /** The duty that waits on the work list of a unit's head. */
    Duty duty() {
        return switch (this) {
            case LEAD -> Duty.ASSIGN;
            case COORDINATE -> Duty.COORDINATE;
            case KNOW -> Duty.KNOW;
        };
    }

    String nameKey() {
        return "incoming.part." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
