/** The page of an outgoing document, by the layout of NĐ 30/2020 Phụ lục I. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.outgoing.paper;
