package vn.caurong.organization.authority;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Post;

/** Who signs by order (NĐ 30/2020 Đ13.4). */
@Component
record GivenOrders(Authorities authorities) {
    /** Nothing wider than the order is handed down. */
    boolean signs(Post head, ProposedSigning given) {
        Set<String> types = given.types().isEmpty() ? Set.of("") : given.types();
        return types.stream()
                .allMatch(type -> authorities
                        .signing(head.id(), given.issuingName().id(), type, given.from())
                        .stream()
                        .anyMatch(found -> found.form().equals("TL")));
    }
}
