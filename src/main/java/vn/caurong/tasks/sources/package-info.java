/** What a task came from: a document, and its paragraphs. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.sources;
