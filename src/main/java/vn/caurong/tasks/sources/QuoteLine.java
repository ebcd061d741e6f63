package vn.caurong.tasks.sources;

/**
 * A paragraph of a document beside the form.
 *
 * @param href the form with its words in, empty where there is nothing to give
 * @param given whether a task was given from it already
 * @param chosen whether the form has it
 */
public record QuoteLine(String words, String href, boolean given, boolean chosen) {}
