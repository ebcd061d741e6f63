package vn.caurong.documents.recipients;

import java.util.UUID;

/** Where a recipient without a code wants what is sent to it. */
record Address(UUID id, String name, String address) {}
