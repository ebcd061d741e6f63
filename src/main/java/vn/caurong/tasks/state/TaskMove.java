package vn.caurong.tasks.state;

/** What can be done to a task. */
public enum TaskMove {
    RECEIVE,
    /** Back to who gave it: not ours. */
    RETURN,
    GIVE_AGAIN,
    /** A step reported. */
    PROGRESS,
    REPORT_DONE,
    CONFIRM,
    SEND_BACK,
    PUT_OFF,
    RESUME,
    CANCEL,
    /** Another deadline is asked for, or decided on. */
    EXTEND,
    /** A part of it is given on. */
    SPLIT
}
