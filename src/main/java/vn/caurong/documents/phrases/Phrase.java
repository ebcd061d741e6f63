package vn.caurong.documents.phrases;

import java.util.UUID;

/**
 * A ready phrase.
 *
 * @param label words of its button
 * @param words what is put into the text, which stays editable
 */
public record Phrase(UUID id, PhraseKind kind, String label, String words) {}
