package vn.caurong.calendar.invitations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.Plan;
import vn.caurong.calendar.entries.WrittenPlaces;
import vn.caurong.calendar.ics.IcsEvent;
import vn.caurong.calendar.ics.IcsInvitation;
import vn.caurong.calendar.resources.Stretch;

/** What a letter says, in Vietnamese, and its calendar file. */
@Component
record InvitationWords(MessageSource words, WrittenPlaces places) {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int SUBJECT = 150;

    Letter of(PublishedVersion version, boolean asks, Outsider to, IcsInvitation.Party organizer) {
        Plan plan = version.told(asks);
        String how = asks ? version.before() == null ? "request" : "change" : released(version);
        String when = new Stretch(plan.starts(), plan.ends()).written();
        String place = places.of(version.place(asks), plan.sites());
        IcsInvitation file = new IcsInvitation(
                asks ? "REQUEST" : "CANCEL",
                event(version, asks, place),
                organizer,
                new IcsInvitation.Party(to.name(), to.address()));
        return new Letter(
                shortened(say("calendar.invitation.subject." + how, plan.words(), when)),
                say("calendar.invitation.text." + how, organizer.name(), plan.words(), when, where(place)),
                file.method(),
                file.written());
    }

    /** What becomes of the entry for somebody who is to come no more. */
    private static String released(PublishedVersion version) {
        return version.putOff() ? "put-off" : version.ended() ? "cancel" : "release";
    }

    private static IcsEvent event(PublishedVersion version, boolean asks, String place) {
        Plan plan = version.told(asks);
        return new IcsEvent(
                version.entry(),
                version.version(),
                version.at(),
                plan.starts(),
                plan.ends(),
                plan.words(),
                "",
                place,
                status(version, asks),
                "PUBLIC",
                asks);
    }

    /** None where the entry stands and only its reader is to come no more (RFC 5546 3.2.5). */
    private static IcsEvent.@Nullable Status status(PublishedVersion version, boolean asks) {
        if (asks) {
            return IcsEvent.Status.CONFIRMED;
        }
        return version.ended() ? IcsEvent.Status.CANCELLED : null;
    }

    private String where(String place) {
        return place.isEmpty() ? "" : say("calendar.invitation.where", place);
    }

    private static String shortened(String subject) {
        return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, VIETNAMESE);
    }

    /**
     * @param method REQUEST or CANCEL
     * @param ics in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, handed on and never compared
    record Letter(String subject, String words, String method, byte[] ics) {}
}
