package vn.caurong.documents.lists;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/** Lists that can be written out. */
@Component
record Exportables(ObjectProvider<Exportable> lists) {
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
