/** The task in its table, with what every act on it touches: its work items, its history, its records. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.task;
