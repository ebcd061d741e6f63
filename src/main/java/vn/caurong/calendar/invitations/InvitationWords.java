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

    Letter of(PublishedVersion version, News news, Told told, Outsider to, IcsInvitation.Party organizer) {
        Plan plan = told.plan();
        String when = new Stretch(plan.starts(), plan.ends()).written();
        String place = places.of(told.place(), plan.sites());
        IcsInvitation file = new IcsInvitation(
                news.method(),
                event(version, news, plan, place, organizer.name()),
                organizer,
                new IcsInvitation.Party(to.name(), to.address()));
        return new Letter(
                news,
                shortened(say("calendar.invitation.subject." + news.key(), plan.words(), when)),
                say("calendar.invitation.text." + news.key(), organizer.name(), plan.words(), when, where(place)),
                file.written());
    }

    private IcsEvent event(PublishedVersion version, News news, Plan plan, String place, String organizer) {
        return new IcsEvent(
                version.entry(),
                version.version(),
                version.at(),
                plan.starts(),
                plan.ends(),
                plan.words(),
                news == News.CLOSED ? say("calendar.invitation.closed", organizer) : "",
                place,
                status(version, news),
                "PUBLIC",
                news.stays());
    }

    /** None where the entry stands and only its reader is to come no more (RFC 5546 3.2.5). */
    private static IcsEvent.@Nullable Status status(PublishedVersion version, News news) {
        if (news.stays()) {
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
     * @param ics in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, handed on and never compared
    record Letter(News news, String subject, String words, byte[] ics) {}
}
