package vn.caurong.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.search.Searchable;

/** The kinds of subjects search knows, as later modules contribute them. */
@Component
record Kinds(ObjectProvider<Searchable> kinds) {
    List<Searchable> all() {
        return kinds.stream().sorted(Comparator.comparing(Searchable::kind)).toList();
    }

    Optional<Searchable> named(String kind) {
        return kinds.stream().filter(known -> known.kind().equals(kind)).findFirst();
    }
}
