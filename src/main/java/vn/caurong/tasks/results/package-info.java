/** The outgoing document that is the result of a task, what is heard of it, and the tasks on the page of a document. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.results;
