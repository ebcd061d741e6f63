package vn.caurong.documents.register;

/**
 * A type of document by law (NĐ 30/2020 Đ7; Luật 80/2015 Đ4) or a form of copy (Đ25).
 *
 * @param code stable name inside the program: {@code cong-van}, {@code quyet-dinh}
 * @param name {@code Công văn}
 * @param abbreviation letters in the notation, empty for công văn and thư công (PL III)
 * @param copy true for sao y, sao lục, trích sao
 * @param legal true for văn bản quy phạm pháp luật, which arrive but are not drafted here
 */
public record DocumentType(String code, String name, String abbreviation, boolean copy, boolean legal) {}
