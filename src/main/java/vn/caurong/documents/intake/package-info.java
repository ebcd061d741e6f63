/**
 * What comes in by the arrival page or from a partner, told apart: the document itself and what
 * comes with it, whether PDF, pictures, Word or a message that holds files.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.intake;
