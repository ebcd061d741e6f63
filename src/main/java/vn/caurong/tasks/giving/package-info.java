/** Giving tasks: alone, in a row out of a document, as parts of a task; the form and its rules. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.giving;
