/** The page of a task, and its acts for the lists and the board. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.page;
