package vn.caurong.demo.internal;

/** Who a letter is from, as its head and foot say; invented but for the bodies. */
enum Sender {
    CITY("ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐÀ NẴNG", "UBND-KSTTHC", "Đà Nẵng", "CHỦ TỊCH", "Lương Thế Quảng"),
    OFFICE("VĂN PHÒNG", "CHÍNH PHỦ", "VPCP-KSTT", "Hà Nội", "CHỦ NHIỆM", "Nguyễn Thử Nghiệm");

    private final String upper;
    private final String lower;
    private final String notation;
    private final String place;
    private final String post;
    private final String signer;

    Sender(String upper, String lower, String notation, String place, String post, String signer) {
        this.upper = upper;
        this.lower = lower;
        this.notation = notation;
        this.place = place;
        this.post = post;
        this.signer = signer;
    }

    String upper() {
        return upper;
    }

    String lower() {
        return lower;
    }

    String notation() {
        return notation;
    }

    String place() {
        return place;
    }

    String post() {
        return post;
    }

    String signer() {
        return signer;
    }
}
