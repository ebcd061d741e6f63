package vn.caurong.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may call a handler method. Every handler carries one (checked in the build); the
 * matrix of roles and actions in docs/permissions.md is printed from these. Which subject may be
 * touched is decided in the query, by audience.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permission {
    /** Name of the action, for example {@code incoming.register}. */
    String value();

    /** Roles that may; empty means every signed-in official. */
    Role[] roles() default {};

    /** True for pages without sign-in. */
    boolean open() default false;

    /** True for programs, which carry a key of their own; a filter before the handler asks for it. */
    boolean keyed() default false;
}
