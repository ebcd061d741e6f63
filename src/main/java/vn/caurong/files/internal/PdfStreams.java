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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams once, counting, so that later nobody unpacks one without end. */
class PdfStreams {
    private static final long IMAGE = 256L * 1024 * 1024;
    private static final long OTHER = 64L * 1024 * 1024;
    private static final long ALL_OTHERS = 512L * 1024 * 1024;
    private static final int LONGEST_CHAIN = 4;
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode", "Crypt");

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
        List<String> filters = StreamFilters.of(stream);
        if (filters.size() > LONGEST_CHAIN) {
            throw Flaw.bomb("a chain of " + filters.size() + " filters");
        }
        StreamParameters.check(stream);
        long size = unpack(stream, filters, image ? IMAGE : OTHER);
        others += image ? 0 : size;
        if (others > ALL_OTHERS) {
            throw Flaw.bomb("unpacks to more than " + ALL_OTHERS);
        }
    }

    private static void checkPixels(COSStream image) {
        PictureSize.check(image.getLong(COSName.WIDTH, 0), image.getLong(COSName.HEIGHT, 0));
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
            CountingStream out = new CountingStream(
                    last ? OutputStream.nullOutputStream() : between, last ? limit : OTHER, deadline);
            step(in, out, stream, filters.get(i), i);
            size = out.size();
            in = new ByteArrayInputStream(between.toByteArray());
        }
        return size;
    }

    /** Damaged data ends a stream early; viewers show what there is, so do we. */
    private static void step(InputStream in, CountingStream out, COSStream stream, String filter, int index) {
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
}
