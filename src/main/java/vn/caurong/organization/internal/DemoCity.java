package vn.caurong.organization.internal;

import java.util.List;

/** The demo's part of Đà Nẵng in 2020: real bodies, invented people. Columns are set off by |. */
final class DemoCity {
    /**
     * Key (an agency's has no dot, a unit's begins with its agency's), parent, name, short,
     * letters.
     */
    private static final String UNITS = """
            ubndtp          |       |Ủy ban nhân dân thành phố Đà Nẵng |UBND thành phố    |UBND
            stttt           |ubndtp |Sở Thông tin và Truyền thông      |Sở TT&TT          |STTTT
            stttt.vanphong  |stttt  |Văn phòng Sở                      |Văn phòng         |VP
            stttt.cntt      |stttt  |Phòng Công nghệ thông tin         |Phòng CNTT        |CNTT
            stttt.ttbcxb    |stttt  |Phòng Thông tin – Báo chí – Xuất bản|Phòng TTBCXB    |TTBCXB
            stttt.trungtam  |stttt  |Trung tâm Phát triển hạ tầng CNTT |Trung tâm Hạ tầng |TTHT
            haichau         |ubndtp |Ủy ban nhân dân quận Hải Châu     |UBND quận Hải Châu|UBND
            haichau.vanphong|haichau|Văn phòng HĐND và UBND quận       |Văn phòng         |VP
            haichau.vhtt    |haichau|Phòng Văn hóa và Thông tin        |Phòng VH&TT       |VHTT
            haichau.noivu   |haichau|Phòng Nội vụ                      |Phòng Nội vụ      |NV
            haichau.yte     |haichau|Phòng Y tế                        |Phòng Y tế        |YT
            """;

    /** Agency, organ identifier (QCVN 102:2016). */
    private static final String CODES = """
            ubndtp |000.00.00.H17
            stttt  |000.00.13.H17
            haichau|000.00.22.H17
            """;

    /**
     * Key (the sign-in name where there is an account), unit, title, role, head, holder or vacant.
     */
    private static final String POSTS = """
            ubndtp.chutich      |ubndtp          |Chủ tịch UBND thành phố|LEADER       |x|Lương Thế Quảng
            ubndtp.pho          |ubndtp          |Phó Chủ tịch UBND thành phố|LEADER   | |Ngô Bá Thiện
            stttt.lanhdao       |stttt           |Giám đốc Sở           |LEADER       |x|Đặng Hữu Lâm
            stttt.pho           |stttt           |Phó Giám đốc Sở       |LEADER       | |Phạm Thị Thu Hà
            stttt.chanhvp       |stttt.vanphong  |Chánh Văn phòng       |UNIT_HEAD    |x|Nguyễn Thị Kim Oanh
            stttt.vanthu        |stttt.vanphong  |Văn thư               |CLERK        | |Trần Thị Bích Ngọc
            stttt.truongphong   |stttt.cntt      |Trưởng phòng          |UNIT_HEAD    |x|Võ Quốc Khánh
            stttt.phophong      |stttt.cntt      |Phó Trưởng phòng      |UNIT_HEAD    | |
            stttt.chuyenvien    |stttt.cntt      |Chuyên viên           |SPECIALIST   | |Lê Thị Mỹ Duyên
            stttt.truongttbcxb  |stttt.ttbcxb    |Trưởng phòng          |UNIT_HEAD    |x|Huỳnh Đức Nhật Minh
            stttt.giamdoctt     |stttt.trungtam  |Giám đốc Trung tâm    |UNIT_HEAD    |x|Hồ Sỹ Trung Tín
            quantri             |stttt.trungtam  |Quản trị hệ thống     |ADMINISTRATOR| |Bùi Xuân Gia Bảo
            haichau.lanhdao     |haichau         |Chủ tịch UBND quận    |LEADER       |x|Trương Công Hải Đăng
            haichau.pho         |haichau         |Phó Chủ tịch UBND quận|LEADER       | |Đoàn Thị Minh Nguyệt
            haichau.chanhvp     |haichau.vanphong|Chánh Văn phòng       |UNIT_HEAD    |x|Phan Văn Tấn Phát
            haichau.vanthu      |haichau.vanphong|Văn thư               |CLERK        | |Mai Thị Hồng Nhung
            haichau.truongphong |haichau.vhtt    |Trưởng phòng          |UNIT_HEAD    |x|Lê Nguyễn Hoài Sơn
            haichau.chuyenvien  |haichau.vhtt    |Chuyên viên           |SPECIALIST   | |Đinh Thị Thảo Nguyên
            haichau.truongnoivu |haichau.noivu   |Trưởng phòng          |UNIT_HEAD    |x|Tạ Đình Quốc Việt
            haichau.truongyte   |haichau.yte     |Trưởng phòng          |UNIT_HEAD    |x|Ngô Thị Thanh Hương
            """;

    /** Agency, letters, line above, header with / between lines, collective. */
    private static final String ISSUING_NAMES = """
            ubndtp |UBND |                                 |ỦY BAN NHÂN DÂN/THÀNH PHỐ ĐÀ NẴNG|x
            stttt  |STTTT|ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG|SỞ THÔNG TIN/VÀ TRUYỀN THÔNG      |
            haichau|UBND |                                 |ỦY BAN NHÂN DÂN/QUẬN HẢI CHÂU     |x
            """;

    /** Post, issuing name, innermost form, types (empty: all), block with / between lines. */
    private static final String SIGNING = """
            stttt.lanhdao  |stttt  |  |                        |GIÁM ĐỐC
            stttt.pho      |stttt  |KT|                        |KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC
            stttt.chanhvp  |stttt  |TL|giay-moi/giay-gioi-thieu|TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG
            haichau.lanhdao|haichau|TM|                        |TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH
            haichau.pho    |haichau|KT|                        |TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH
            """;

    /** Leader's post, unit watched over. */
    private static final String SUPERVISION = """
            stttt.pho      |stttt.cntt
            stttt.pho      |stttt.trungtam
            stttt.lanhdao  |stttt.vanphong
            stttt.lanhdao  |stttt.ttbcxb
            haichau.pho    |haichau.vhtt
            haichau.pho    |haichau.yte
            haichau.lanhdao|haichau.vanphong
            haichau.lanhdao|haichau.noivu
            """;

    private DemoCity() {}

    /** One row of a table above; cells without the blanks around them. */
    record Cells(String[] cells) {
        String at(int column) {
            return cells[column].strip();
        }

        /** Cells of the cell, none when it is empty. */
        String[] parts(int column) {
            return at(column).isEmpty() ? new String[0] : at(column).split("/", -1);
        }
    }

    static List<Cells> units() {
        return rows(UNITS);
    }

    static List<Cells> codes() {
        return rows(CODES);
    }

    static List<Cells> posts() {
        return rows(POSTS);
    }

    static List<Cells> issuingNames() {
        return rows(ISSUING_NAMES);
    }

    static List<Cells> signing() {
        return rows(SIGNING);
    }

    static List<Cells> supervision() {
        return rows(SUPERVISION);
    }

    private static List<Cells> rows(String table) {
        return table.lines().map(line -> new Cells(line.split("\\|", -1))).toList();
    }
}
