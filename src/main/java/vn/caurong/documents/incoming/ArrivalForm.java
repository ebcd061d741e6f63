package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.incoming.reading.Field;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.documents.incoming.reading.ReplyBy;
import vn.caurong.kernel.Vietnam;

/** The fields of "Vào sổ văn bản đến" as they come filled. */
record ArrivalForm(
        FormField mark,
        FormField issued,
        FormField sender,
        FormField title,
        FormField type,
        FormField urgency,
        FormField signer,
        FormField reply,
        FormField recipients) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(Vietnam.ZONE);

    /** However it came; {@code d} is what the pages say, tidied. */
    static ArrivalForm of(Incoming document, ReadForm read, Details d) {
        if (document.outgoing() != null) {
            return sent(document, read, d);
        }
        return document.cameAsMessage() ? message(document, read(read, d)) : read(read, d);
    }

    /** From the pages of a file; {@code d} are the same values tidied. */
    static ArrivalForm read(ReadForm read, Details d) {
        ReplyBy reply = read.replyBy().value();
        Field<?> mark = read.number().found() ? read.number() : read.notation();
        return new ArrivalForm(
                FormField.read(mark, d.mark()),
                FormField.read(read.issuedOn(), day(d.issuedOn())),
                FormField.read(read.agency(), d.senderName()),
                FormField.read(read.subject(), d.title()),
                FormField.read(read.typeName(), d.typeCode()),
                FormField.read(read.urgency(), Integer.toString(d.urgency())).looked(),
                FormField.read(read.signerName(), signer(d.signerName(), d.signerTitle())),
                FormField.read(read.replyBy(), moment(d.replyBy()), reply == null ? "" : reply.phrase())
                        .looked(),
                FormField.read(read.recipients(), d.recipients()));
    }

    /** From the record of a sender inside; only the reply's deadline is read from the pages. */
    static ArrivalForm sent(Incoming sent, ReadForm read, Details d) {
        ReplyBy reply = read.replyBy().value();
        return new ArrivalForm(
                FormField.sent(sent.mark()),
                FormField.sent(day(sent.issuedOn())),
                FormField.sent(sent.senderName()),
                FormField.sent(sent.title()),
                FormField.sent(sent.typeCode()),
                FormField.sent(Integer.toString(sent.urgency())),
                FormField.sent(signer(sent.signerName(), sent.signerTitle())),
                FormField.read(read.replyBy(), moment(d.replyBy()), reply == null ? "" : reply.phrase())
                        .looked(),
                FormField.sent(sent.recipients()));
    }

    /** From a message; the pages fill only what it does not say. */
    static ArrivalForm message(Incoming said, ArrivalForm pages) {
        return new ArrivalForm(
                FormField.said(said.mark(), pages.mark()),
                FormField.said(day(said.issuedOn()), pages.issued()),
                FormField.said(said.senderName(), pages.sender()),
                FormField.said(said.title(), pages.title()),
                FormField.said(said.typeCode(), pages.type()),
                FormField.said(Integer.toString(said.urgency()), pages.urgency()),
                FormField.said(signer(said.signerName(), said.signerTitle()), pages.signer()),
                FormField.said(moment(said.replyBy()), pages.reply()),
                FormField.said(said.recipients(), pages.recipients()));
    }

    static String signer(String name, String title) {
        return title.isEmpty() ? name : name + ", " + title;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Vietnam.write(day);
    }

    static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant);
    }
}
