/** Word files: a page written as DOCX by the layout of NĐ 30/2020 Phụ lục I, and the text of one read. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.word;
