package vn.caurong.signatures.internal;

import java.util.List;

/** Names of the four fields of a document made here. */
final class Fields {
    static final String NUMBER = "number";
    static final String DATE = "date";
    static final String PERSON = "person";
    static final String AGENCY = "agency";

    /** Filled by the clerk after the personal signature and locked by the seal. */
    static final List<String> FILLED = List.of(NUMBER, DATE);

    static final List<String> SIGNED = List.of(PERSON, AGENCY);

    private Fields() {}
}
