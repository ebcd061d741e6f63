package vn.caurong.worklist;

/** What waits to be done. {@code KNOW} never blocks and closes on reading. */
public enum Duty {
    REGISTER,
    ACKNOWLEDGE,
    PRESENT,
    DIRECT,
    ASSIGN,
    PROCESS,
    COORDINATE,
    KNOW,
    GIVE_OPINION,
    DRAFT,
    REVIEW,
    SIGN,
    ISSUE,
    SEND,
    CONFIRM,
    ANSWER,
    /** Tổng hợp what units registered, the first of the calendar's three. */
    CONSOLIDATE,
    /** Duyệt lịch. */
    APPROVE,
    /** Công bố lịch. */
    PUBLISH,
    /** Xếp lại: a published entry of the calendar needs another time. */
    ARRANGE,
    SUPPORT
}
