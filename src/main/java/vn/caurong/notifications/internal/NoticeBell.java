package vn.caurong.notifications.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.ui.Navigation.Bell;

/** The bell of the shell: unread notices, exactly as many as its list has. */
@Component
record NoticeBell(Unread unread, ObjectProvider<Watching> watching) implements Bell {
    @Override
    public long unread(Actor actor) {
        return unread.of(actor).size();
    }

    @Override
    public long position() {
        return watching.getObject().position();
    }
}
