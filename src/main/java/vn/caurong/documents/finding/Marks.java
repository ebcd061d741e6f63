package vn.caurong.documents.finding;

/** Number and notation as printed. */
final class Marks {
    private Marks() {}

    /** One of them alone when the other is missing. */
    static String of(String number, String notation) {
        return number.isEmpty() || notation.isEmpty() ? number + notation : number + "/" + notation;
    }
}
