package vn.caurong.files.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import vn.caurong.files.internal.PdfGate.Flaw;

/** Unpacks streams once, counting, so that later nobody unpacks one without end. */
class PdfStreams {
    private static final int WIDEST_ROW = 100_000;
    private static final long IMAGE = 256L * 1024 * 1024;
    private static final long OTHER = 64L * 1024 * 1024;
    private static final long ALL_OTHERS = 512L * 1024 * 1024;
    private static final int LONGEST_CHAIN = 4;
    private static final Set<String> PICTURES =
            Set.of(
                    "DCTDecode",
                    "DCT",
                    "JPXDecode",
                    "CCITTFaxDecode",
                    "CCF",
                    "JBIG2Decode",
                    "Crypt");

    private final Deadline deadline;
    private long others;

    PdfStreams(Deadline deadline) {
        this.deadline = deadline;
    }

    void check(COSStream stream) throws IOException {
        boolean image = "Image".equals(stream.getNameAsString(COSName.SUBTYPE, ""));
        if (image) {
            checkPixels(stream);
        }
        List<String> filters = filters(stream);
        if (filters.size() > LONGEST_CHAIN) {
            throw Flaw.bomb("a chain of " + filters.size() + " filters");
        }
        checkParameters(stream);
        long size = unpack(stream, filters, image ? IMAGE : OTHER);
        others += image ? 0 : size;
        if (others > ALL_OTHERS) {
            throw Flaw.bomb("unpacks to more than " + ALL_OTHERS);
        }
    }

    private static void checkPixels(COSStream image) {
        PictureSize.check(image.getLong(COSName.WIDTH, 0), image.getLong(COSName.HEIGHT, 0));
    }

    private static List<String> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.toList().stream()
                    .map(item -> item instanceof COSName name ? name.getName() : "")
                    .toList();
        }
        return filters instanceof COSName name ? List.of(name.getName()) : List.of();
    }

    private static void checkParameters(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSDictionary one) {
            checkRow(one);
        } else if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    checkRow(one);
                }
            }
        }
    }

    private static void checkRow(COSDictionary parameters) {
        for (COSName key : List.of(COSName.COLUMNS, COSName.ROWS, COSName.COLORS)) {
            if (parameters.getLong(key, 1) > WIDEST_ROW) {
                throw Flaw.bomb("a row of " + parameters.getLong(key, 1));
            }
        }
    }

    private long unpack(COSStream stream, List<String> filters, long limit) throws IOException {
        InputStream in = stream.createRawInputStream();
        long size = 0;
        for (int i = 0; i < filters.size(); i++) {
            if (PICTURES.contains(filters.get(i))) {
                PictureSize.check(in.readNBytes((int) OTHER), filters.get(i));
                break;
            }
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            Counting out =
                    new Counting(
                            last ? OutputStream.nullOutputStream() : between,
                            last ? limit : OTHER,
                            deadline);
            step(in, out, stream, filters.get(i), i);
            size = out.size;
            in = new ByteArrayInputStream(between.toByteArray());
        }
        return size;
    }

    /** Damaged data ends a stream early; viewers show what there is, so do we. */
    private static void step(
            InputStream in, Counting out, COSStream stream, String filter, int index) {
        try {
            if (filter.equals("FlateDecode") || filter.equals("Fl")) {
                new InflaterInputStream(in).transferTo(out);
            } else {
                FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, index);
            }
        } catch (ZipException damaged) {
            return;
        } catch (IOException damaged) {
            return;
        }
    }

    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private final long limit;
        private final Deadline deadline;
        private long size;

        Counting(OutputStream out, long limit, Deadline deadline) {
            this.out = out;
            this.limit = limit;
            this.deadline = deadline;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int more) {
            size += more;
            if (size > limit) {
                throw Flaw.bomb("a stream unpacks to more than " + limit);
            }
            deadline.check();
        }
    }
}
