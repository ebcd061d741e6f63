package vn.caurong.documents.outgoing.paper;

import vn.caurong.signatures.FormPreparation.Places;

/**
 * A page ready for its fields.
 *
 * @param pdf the document without number, date and signatures
 * @param places where these go
 */
public record Printed(byte[] pdf, Places places) {}
