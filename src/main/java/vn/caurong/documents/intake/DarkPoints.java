package vn.caurong.documents.intake;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The dark points of a small grey copy of a page. */
record DarkPoints(int[] x, int[] y, int height) {
    private static final double DARKER_THAN = 0.75; // of the mean, so that grey paper is paper

    static DarkPoints of(BufferedImage page, int width) {
        BufferedImage grey = grey(page, Math.min(width, page.getWidth()));
        int[] values = grey.getRaster().getPixels(0, 0, grey.getWidth(), grey.getHeight(), (int[]) null);
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        double limit = (double) sum / values.length * DARKER_THAN;
        int[] x = new int[values.length];
        int[] y = new int[values.length];
        int count = 0;
        for (int n = 0; n < values.length; n++) {
            if (values[n] < limit) {
                x[count] = n % grey.getWidth();
                y[count++] = n / grey.getWidth();
            }
        }
        return new DarkPoints(java.util.Arrays.copyOf(x, count), java.util.Arrays.copyOf(y, count), grey.getHeight());
    }

    private static BufferedImage grey(BufferedImage page, int width) {
        int height = Math.max(1, page.getHeight() * width / page.getWidth());
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    /** How much the points stand in rows that fall by this many degrees to the right. */
    double rows(double degrees) {
        double fall = Math.tan(Math.toRadians(degrees));
        int[] count = new int[3 * height];
        for (int n = 0; n < x.length; n++) {
            int row = (int) Math.round(y[n] - x[n] * fall) + height;
            if (row >= 0 && row < count.length) {
                count[row]++;
            }
        }
        double sum = 0;
        for (int row = 1; row < count.length; row++) {
            double step = count[row] - count[row - 1];
            sum += step * step;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
