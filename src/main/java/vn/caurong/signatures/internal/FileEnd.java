package vn.caurong.signatures.internal;

/** What stands at the end of a file. */
final class FileEnd {
    private FileEnd() {}

    static boolean onlySpaceAfter(byte[] pdf, long end) {
        for (int i = (int) Math.min(end, pdf.length); i < pdf.length; i++) {
            if (pdf[i] != '\n' && pdf[i] != '\r' && pdf[i] != ' ') {
                return false;
            }
        }
        return end > 0 && end <= pdf.length;
    }
}
