package vn.caurong.ui.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.ui.Visitors;

/** Who is visiting, as the module that signs people in knows it; nobody where there is none. */
@Component
record Visit(ObjectProvider<Visitors> visitors) {
    @Nullable
    Actor actor() {
        Visitors known = visitors.getIfAvailable();
        return known == null ? null : known.actor();
    }

    Visitors.@Nullable Acting acting(Actor actor) {
        Visitors known = visitors.getIfAvailable();
        return known == null ? null : known.acting(actor);
    }
}
