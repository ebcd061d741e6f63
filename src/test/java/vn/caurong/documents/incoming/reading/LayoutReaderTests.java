package vn.caurong.documents.incoming.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caurong.documents.incoming.reading.Field.Confidence;
import vn.caurong.files.Paper;

/** Each field where NĐ 30/2020 Phụ lục I puts it, from PDFs as offices make them. */
class LayoutReaderTests {
    private static final String LETTER = """
            <table><tr><td class='c' style='width:42%'>
            <p style='font-size:12pt;margin:0'><b>ỦY BAN NHÂN DÂN<br/>THÀNH PHỐ ĐÀ NẴNG</b></p>
            <p style='margin:0'>_________</p>
            <p style='font-size:13pt'>{number}</p>
            <p style='font-size:12pt'>V/v rà soát điều kiện làm việc từ xa, họp trực tuyến trong thời gian cách ly xã hội</p>
            <p><b>{stamp}</b></p>
            </td><td class='c'>
            <p style='font-size:12pt;margin:0'><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>
            <p style='font-size:13pt;margin:0'><b>Độc lập - Tự do - Hạnh phúc</b></p>
            <p><i>{date}</i></p></td></tr></table>
            <p style='padding-left:120pt'>Kính gửi:</p>
            <p style='padding-left:160pt'>- Các sở, ban, ngành thành phố;</p>
            <p style='padding-left:160pt'>- UBND các quận, huyện.</p>
            <p class='j'>Thực hiện Chỉ thị số 16/CT-TTg ngày 31 tháng 3 năm 2020 của Thủ tướng Chính phủ
            và Công văn số 1015/UBND-STTTT ngày 22/02/2020, Ủy ban nhân dân thành phố yêu cầu bảo mật
            thông tin, khẩn trương thực hiện:</p>
            <p class='j'>1. Rà soát số cán bộ làm việc tại nhà; gửi về Sở Nội vụ
            trước 11 giờ 00 ngày 08 tháng 4 năm 2020.</p>
            <p class='j'>2. Giao Sở Nội vụ tổng hợp, báo cáo trước ngày 10/4/2020./.</p>
            <table><tr><td style='width:50%'><p style='font-size:12pt;margin:0'><b><i>Nơi nhận:</i></b></p>
            <p style='font-size:11pt;margin:0'>- Như trên;</p>
            <p style='font-size:11pt;margin:0'>- CT, các PCT UBND TP;</p>
            <p style='font-size:11pt;margin:0'>- Sở TT&amp;TT, Sở Nội vụ và các cơ quan báo chí đóng trên địa bàn thành phố;</p>
            <p style='font-size:11pt;margin:0'>- Lưu: VT, SNV.</p></td>
            <td class='c'><b>TM. ỦY BAN NHÂN DÂN<br/>KT. CHỦ TỊCH<br/>PHÓ CHỦ TỊCH</b>
            <p style='padding-top:60pt'><b>Ngô Bá Thiện</b></p></td></tr></table>\
            """;

    private static final String DECISION = """
            <table><tr><td class='c' style='width:42%;font-size:12pt'>UBND THÀNH PHỐ ĐÀ NẴNG<br/>
            <b>SỞ THÔNG TIN VÀ TRUYỀN THÔNG</b><p>Số: 05/QĐ-STTTT</p></td>
            <td class='c'><p style='font-size:12pt;margin:0'><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>
            <b>Độc lập - Tự do - Hạnh phúc</b><p><i>Đà Nẵng, ngày 06 tháng 01 năm 2020</i></p></td></tr></table>
            <p class='c' style='margin:0'><b>QUYẾT ĐỊNH</b></p>
            <p class='c'><b>Về việc ban hành Quy chế bảo đảm an toàn<br/>thông tin mạng của Sở</b></p>
            <p class='c'><b>GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG</b></p>
            <p class='j'>Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;</p>
            <p class='j'>Theo đề nghị của Chánh Văn phòng Sở,</p>
            <p class='c'><b>QUYẾT ĐỊNH:</b></p>
            <p class='j'>Điều 1. Ban hành kèm theo Quyết định này Quy chế.</p>
            <table><tr><td style='width:50%'><b><i>Nơi nhận:</i></b><br/>- Như Điều 1;<br/>- Lưu: VT, VP.</td>
            <td class='c'><b>Q. GIÁM ĐỐC</b><p style='padding-top:50pt'><b>Đặng Hữu Lâm</b></p></td></tr></table>\
            """;

    private static String letter(String number, String date, String stamp) {
        return LETTER.replace("{number}", number).replace("{date}", date).replace("{stamp}", stamp);
    }

    private static final String PLAIN = letter("Số: 2187/UBND-SNV", "Đà Nẵng, ngày 05 tháng 4 năm 2020", "THƯỢNG KHẨN");

    @Test
    void aLetterFillsItsWholeForm() {
        ReadForm form = ReadPaper.form(Paper.of(PLAIN));

        assertThat(form.parent().found()).isFalse();
        assertThat(form.agency()).isEqualTo(Field.good("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"));
        assertThat(form.number()).isEqualTo(Field.good("2187"));
        assertThat(form.notation()).isEqualTo(Field.good("UBND-SNV"));
        assertThat(form.place()).isEqualTo(Field.good("Đà Nẵng"));
        assertThat(form.issuedOn()).isEqualTo(Field.good(LocalDate.of(2020, 4, 5)));
        assertThat(form.typeCode()).isEqualTo(Field.good("cong-van"));
        assertThat(form.subject())
                .isEqualTo(
                        Field.good("Rà soát điều kiện làm việc từ xa, họp trực tuyến trong thời gian cách ly xã hội"));
        assertThat(form.addressedTo().value()).containsExactly("Các sở, ban, ngành thành phố", "UBND các quận, huyện");
        assertThat(form.recipients().value())
                .containsExactly(
                        "Như trên",
                        "CT, các PCT UBND TP",
                        "Sở TT&TT, Sở Nội vụ và các cơ quan báo chí đóng trên địa bàn thành phố");
        assertThat(form.signerName()).isEqualTo(Field.good("Ngô Bá Thiện"));
        assertThat(form.signer().value())
                .isEqualTo(new Signer(
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "KT", "PHÓ CHỦ TỊCH"));
        assertThat(form.urgency()).isEqualTo(Field.good(2));
        assertThat(form.secrecy()).as("bảo mật in the text is no stamp").isNull();
        assertThat(form.replyBy().value())
                .extracting(ReplyBy::date, ReplyBy::time)
                .containsExactly(LocalDate.of(2020, 4, 8), LocalTime.of(11, 0));
        assertThat(form.references())
                .containsExactly(
                        new Reference("Chỉ thị", "16", "CT-TTg", LocalDate.of(2020, 3, 31)),
                        new Reference("Công văn", "1015", "UBND-STTTT", LocalDate.of(2020, 2, 22)));
        assertThat(form.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Số: 8 860/UBND-SNV", "Số: 8\u2009860/UBND-SNV", "Số: 8\u202f860 / UBND-SNV", "Số:8.860/UBND-SNV"
            })
    void aNumberWithItsThousandsApartIsOneNumber(String line) {
        ReadForm form = ReadPaper.form(Paper.of(letter(line, "Đà Nẵng, ngày 05 tháng 4 năm 2020", "")));
        assertThat(form.number()).isEqualTo(Field.good("8860"));
        assertThat(form.notation()).isEqualTo(Field.good("UBND-SNV"));
    }

    @Test
    void aNumberWithItsThousandsApartIsOneNumberInTheTextToo() {
        String text = PLAIN.replace("số 1015/UBND-STTTT", "số 8 860/UBND-STTTT");
        assertThat(ReadPaper.form(Paper.of(text)).references())
                .extracting(Reference::mark)
                .contains("8860/UBND-STTTT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phòng, chống dịch Covid-<br/>19 tại cơ quan | Phòng, chống dịch Covid-19 tại cơ quan",
                "thực hiện Công văn số 12/UBND-<br/>SNV ngày 05/4/2020 | Thực hiện Công văn số 12/UBND-SNV ngày 05/4/2020",
                "kết quả phòng, chống dịch<br/>COVID-19<br/>tháng 4 | Kết quả phòng, chống dịch COVID-19 tháng 4",
                "họp trực tuyến<br/>(đợt 2) | Họp trực tuyến (đợt 2)",
                "tuyên truyền - <br/>cổ động | Tuyên truyền - cổ động",
            })
    void linesOfTheSubjectAreJoinedAsTheyWereParted(String about, String subject) {
        String page = PLAIN.replaceFirst("V/v rà soát[^<]*", "V/v " + about);
        assertThat(ReadPaper.form(Paper.of(page)).subject()).isEqualTo(Field.good(subject));
    }

    @Test
    void aSubjectOnOneHeightWithTheDateLosesNoWord() {
        String moved = PLAIN.replace("<p><i>Đà Nẵng, ngày", "<p style='padding-top:26pt'><i>Đà Nẵng, ngày");
        ReadForm form = ReadPaper.lines(Paper.of(moved), ReadPaper::merge);
        assertThat(form.subject().value())
                .isEqualTo("Rà soát điều kiện làm việc từ xa, họp trực tuyến trong thời gian cách ly xã hội");
        assertThat(form.issuedOn()).isEqualTo(Field.good(LocalDate.of(2020, 4, 5)));
    }

    @Test
    void aDecisionNamesItsTypeAndTheAgencyAbove() {
        ReadForm form = ReadPaper.form(Paper.of(DECISION));

        assertThat(form.parent().value()).isEqualTo("UBND THÀNH PHỐ ĐÀ NẴNG");
        assertThat(form.agency().value()).isEqualTo("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
        assertThat(form.number().value()).isEqualTo("05");
        assertThat(form.notation().value()).isEqualTo("QĐ-STTTT");
        assertThat(form.issuedOn().value()).isEqualTo(LocalDate.of(2020, 1, 6));
        assertThat(form.typeCode()).isEqualTo(Field.good("quyet-dinh"));
        assertThat(form.subject().value()).isEqualTo("Về việc ban hành Quy chế bảo đảm an toàn thông tin mạng của Sở");
        assertThat(form.signer().value()).isEqualTo(new Signer(List.of("Q. GIÁM ĐỐC"), "Q", "GIÁM ĐỐC"));
        assertThat(form.signerName().value()).isEqualTo("Đặng Hữu Lâm");
        assertThat(form.recipients().value()).containsExactly("Như Điều 1");
        assertThat(form.replyBy().found()).isFalse();
        assertThat(form.urgency().found()).isFalse();
    }

    @Test
    void decomposedLettersReadTheSame() {
        String decomposed = Normalizer.normalize(PLAIN, Normalizer.Form.NFD);

        ReadForm form = ReadPaper.lines(Paper.of(PLAIN), ReadPaper::decompose);

        assertThat(decomposed).isNotEqualTo(PLAIN);
        assertThat(form).isEqualTo(ReadPaper.form(Paper.of(PLAIN)));
    }

    @Test
    void headersMergedOnOneHeightArePartedAgain() {
        ReadForm form = ReadPaper.lines(Paper.of(PLAIN), ReadPaper::merge);

        assertThat(form.agency().value()).isEqualTo("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG");
        assertThat(form.number().value()).isEqualTo("2187");
        assertThat(form.issuedOn().value()).isEqualTo(LocalDate.of(2020, 4, 5));
        assertThat(form.signerName().value()).isEqualTo("Ngô Bá Thiện");
        assertThat(form.recipients().value()).contains("Như trên", "CT, các PCT UBND TP");
    }

    @Test
    void lostSpacesDoNoHarm() {
        ReadForm form = ReadPaper.lines(Paper.of(PLAIN), ReadPaper::squeezeHeader);

        assertThat(form.number().value()).isEqualTo("2187");
        assertThat(form.issuedOn().value()).isEqualTo(LocalDate.of(2020, 4, 5));
        assertThat(form.place().value()).isEqualTo("Đà Nẵng");
        assertThat(form.urgency().value()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số:        /STTTT-CNTT | | STTTT-CNTT",
                "Số: 4 1 8/UBND-VP | 418 | UBND-VP",
                "Số : 418 / UBND - VP | 418 | UBND-VP",
                "Số 12a/UBND-KT.2 | 12a | UBND-KT.2",
                "Số: 28/2018/QĐ-TTg | 28 | 2018/QĐ-TTg",
                "Số: 15-CV/ĐU | 15 | CV/ĐU"
            })
    void numbersAreReadAsTheyArePrinted(String line, String number, String notation) {
        String nbsp = line.replace("  ", "&#160;&#160;");
        ReadForm form = ReadPaper.form(Paper.of(letter(nbsp, "Đà Nẵng, ngày 05 tháng 4 năm 2020", "")));

        assertThat(form.number().value()).isEqualTo(number);
        assertThat(form.notation().value()).isEqualTo(notation);
    }

    @Test
    void anEmptyDayGivesNoDate() {
        ReadForm form =
                ReadPaper.form(Paper.of(letter("Số: 1/A-B", "Đà Nẵng, ngày&#160;&#160;&#160; tháng 4 năm 2020", "")));

        assertThat(form.issuedOn()).isEqualTo(Field.none());
        assertThat(form.place().value()).isEqualTo("Đà Nẵng");
    }

    @ParameterizedTest
    @CsvSource({"KHẨN,1", "HỎA TỐC,3", "HOẢ TỐC,3", "HỎA TỐC HẸN GIỜ,3"})
    void urgencyStamps(String stamp, int level) {
        ReadForm form = ReadPaper.form(Paper.of(letter("Số: 1/A-B", "Huế, ngày 05 tháng 4 năm 2020", stamp)));

        assertThat(form.urgency().value()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"MẬT,MAT", "TỐI MẬT,TOI_MAT", "TUYỆT MẬT,TUYET_MAT", "TUYỆTMẬT,TUYET_MAT", "M Ậ T,MAT"})
    void secrecyStampsAreSeen(String stamp, Secrecy secrecy) {
        ReadForm form = ReadPaper.form(Paper.of(letter("Số: 1/A-B", "Huế, ngày 05 tháng 4 năm 2020", stamp)));

        assertThat(form.secrecy()).isEqualTo(secrecy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BẢO MẬT", "BÍ MẬT NHÀ NƯỚC", "mật", "TĂNG CƯỜNG BẢO<br/>MẬT", "MẬT ONG"})
    void wordsAreNoSecrecyStamps(String words) {
        ReadForm form = ReadPaper.form(Paper.of(letter("Số: 1/A-B", "Huế, ngày 05 tháng 4 năm 2020", words)));

        assertThat(form.secrecy()).isNull();
    }

    @Test
    void aSignatureBeforeAppendicesIsFound() {
        ReadForm form = ReadPaper.form(Paper.of(
                PLAIN + "<p style='page-break-before:always' class='c'><b>Phụ lục</b></p>" + "<p>1. Máy tính</p>"));

        assertThat(form.pages()).isEqualTo(2);
        assertThat(form.signerName().value()).isEqualTo("Ngô Bá Thiện");
    }

    @Test
    void aPageWithoutTextSaysSo() {
        assertThat(ReadPaper.form(Paper.of("<p>12</p>"))).isEqualTo(ReadForm.empty(1));
    }

    @Test
    void aTextWithoutLayoutIsOnlyGuessed() {
        ReadForm form = ReadPaper.form(
                Paper.of("<p>Số: 7/BC-ABC</p><p>" + "Một đoạn văn dài không có đầu trang. ".repeat(12) + "</p>"));

        assertThat(form.number().confidence()).isEqualTo(Confidence.DOUBTFUL);
        assertThat(form.typeCode()).isEqualTo(Field.doubtful("bao-cao"));
        assertThat(form.agency()).isEqualTo(Field.none());
    }
}
