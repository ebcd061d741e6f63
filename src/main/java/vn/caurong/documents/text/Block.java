package vn.caurong.documents.text;

/** A part of the text, from the top of the page down. */
public sealed interface Block permits Paragraph, Table {}
