/** The outgoing document that is the result of a task, and what is heard of it. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.results;
