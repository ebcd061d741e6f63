package vn.caurong.documents.lists;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/** Lists that can be written out. */
@Component
class Exportables {
    private final ObjectProvider<Exportable> lists;

    Exportables(ObjectProvider<Exportable> lists) {
        this.lists = lists;
    }

    /**
     * @throws RefusalException when there is none
     */
    Exportable named(String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusalException("lists.export.unknown"));
    }
}
