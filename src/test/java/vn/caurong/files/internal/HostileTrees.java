package vn.caurong.files.internal;

/** Page trees without measure. */
final class HostileTrees {
    private HostileTrees() {}

    static byte[] pages(int count) {
        HostilePdf pdf = new HostilePdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(i + 3).append(" 0 R ");
        }
        pdf.object("<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>");
        for (int i = 0; i < count; i++) {
            pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        }
        return pdf.bytes();
    }

    static byte[] samePage(int times) {
        return new HostilePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [%s] /Count %d >>".formatted("3 0 R ".repeat(times), times))
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                .bytes();
    }

    static byte[] treeInItself() {
        return new HostilePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                .bytes();
    }

    static byte[] deepTree(int depth) {
        HostilePdf pdf = new HostilePdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 0; i < depth; i++) {
            pdf.object("<< /Type /Pages /Kids [" + (i + 3) + " 0 R] /Count 1 >>");
        }
        return pdf.object("<< /Type /Page /MediaBox [0 0 595 842] >>").bytes();
    }

    /** Ten nodes, each holding the next ten times. */
    static byte[] laughing() {
        HostilePdf pdf = new HostilePdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 0; i < 10; i++) {
            String kid = (i + 3) + " 0 R ";
            pdf.object("<< /Type /Pages /Kids [" + kid.repeat(10) + "] /Count 1000000000 >>");
        }
        return pdf.object("<< /Type /Page /MediaBox [0 0 595 842] >>").bytes();
    }
}
