package vn.caurong.organization.posts;

import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/** What is typed of a person. */
public record PersonForm(String name, String code) {
    public PersonForm(@Nullable String name, @Nullable String code) {
        this.name = Typed.line(name);
        this.code = Typed.line(code);
    }
}
