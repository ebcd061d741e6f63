/**
 * Until when the law wants each step of a document done: dated rules, the deadlines computed from
 * them, and when the step was done.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.clocks;
