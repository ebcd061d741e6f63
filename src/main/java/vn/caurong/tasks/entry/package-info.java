/** Tasks from a spreadsheet: a template, a preview with each row's refusal, the good ones given in one act. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.entry;
