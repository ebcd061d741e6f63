package vn.caurong.documents.incoming;

/** What can be done to an incoming document. */
enum IncomingMove {
    /** Enter in the register and present to a leader. */
    REGISTER,
    /** Enter in the register and forward by standing rule (Đ23.1). */
    FORWARD,
    /** Return to the sender (Đ21.2b). */
    REFUSE,
    /** Add its file to the document that it is a copy of (Đ22.2). */
    MERGE,
    /** Present once more, after a leader sent it back. */
    PRESENT,
    /** To another leader. */
    PASS_ON,
    /** Back to the clerk. */
    SEND_BACK,
    DIRECT,
    /** Directed for information only: nothing remains to be done. */
    FILE,
    ASSIGN,
    /** An opinion, a part done. */
    WORK,
    /** The leading unit gives it back to the leader. */
    HAND_BACK,
    /**
     * The same for what a standing rule forwarded: no leader has seen it, the clerk presents.
     */
    HAND_TO_CLERK,
    /**
     * The leader takes a directive back before anybody acted on it (Đ23.4); what was for information
     * only is settled by it and comes back as well.
     */
    RECALL,
    /** Another deadline; it stays where it is. */
    RESCHEDULE,
    COMPLETE,
    /** Who reported it done takes that back. */
    REOPEN,
    /** What was taken for a copy is a document of its own. */
    SPLIT,
    /** The sender called it back. */
    CANCEL
}
