package vn.caurong.access.review;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.kernel.Subject;

/** The subject an address leads to: {@code https://…/documents/incoming/<id>/…}. */
final class SubjectAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("/([a-z-]+)/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private SubjectAddress() {}

    static Optional<Subject> read(String address) {
        Matcher found = ADDRESS.matcher(address);
        return found.find()
                ? Optional.of(new Subject(found.group(1), UUID.fromString(found.group(2))))
                : Optional.empty();
    }
}
