package vn.caurong.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caurong.search.Searchable;

/** The kinds of subjects search knows, as later modules contribute them; asked for once. */
@Component
class Kinds {
    private final SingletonSupplier<List<Searchable>> kinds;

    Kinds(ObjectProvider<Searchable> known) {
        kinds = SingletonSupplier.of(() ->
                known.stream().sorted(Comparator.comparing(Searchable::kind)).toList());
    }

    List<Searchable> all() {
        return kinds.obtain();
    }

    Optional<Searchable> named(String kind) {
        return all().stream().filter(known -> known.kind().equals(kind)).findFirst();
    }
}
