/** What a task came from: a document, its paragraphs, and the panel on the page of that document. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.sources;
