package vn.caurong.worklist;

/** What waits to be done. {@code KNOW} never blocks and closes on reading. */
public enum Duty {
    REGISTER,
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
    CONFIRM,
    ANSWER,
    SUPPORT
}
