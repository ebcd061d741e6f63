/**
 * Reading many drafts one after another and signing them with one PIN at the end, each in a
 * transaction of its own.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.sitting;
