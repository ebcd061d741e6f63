package vn.caurong.documents.outgoing;

/** What can be done to an outgoing document. */
enum OutgoingMove {
    EDIT,
    /** To the first who checks. */
    SUBMIT,
    /** To the one who signs. */
    PRESENT,
    RETURN,
    SIGN,
    /** The clerk finds it cannot go out like this. */
    SEND_BACK,
    /** The signer takes the signature back. */
    UNSIGN,
    RESERVE,
    RELEASE,
    ISSUE,
    WITHDRAW
}
