package vn.caurong.worklist.internal;

import org.springframework.context.ApplicationContext;

/** The beginning of a day, for tests of other modules: work of posts that are no more moves on. */
public final class MovedWork {
    private MovedWork() {}

    public static void on(ApplicationContext context) {
        context.getBean(MovingOn.class).on();
    }
}
