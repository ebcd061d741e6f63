package vn.caurong.documents.incoming.reading;

/** Where a value of the arrival form came from; written beside the field. */
public enum Source {
    /** From the edXML header of the sender. */
    EDXML,
    /** From a digital signature. */
    SIGNATURE,
    /** Read by machine from the pages: to be looked at again. */
    FILE,
    /** From an earlier document of the same sender. */
    EARLIER,
    /** Typed by the clerk. */
    TYPED
}
