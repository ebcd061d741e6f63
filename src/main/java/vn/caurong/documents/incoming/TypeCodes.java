package vn.caurong.documents.incoming;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Codes of types of documents as forms, pages and messages name them; công văn where none is named. */
@Component
record TypeCodes(DocumentTypes types, Clock clock) {
    /**
     * A type's code as a form sends it, công văn when it sends none.
     *
     * @throws RefusalException when there is no such type
     */
    String sent(String code) {
        if (code.isEmpty()) {
            return DocumentTypes.OFFICIAL_LETTER;
        }
        if (types.byCode(code).isEmpty()) {
            throw new RefusalException("incoming.refused.form");
        }
        return code;
    }

    /** The code of the type named so, công văn when there is none of that name. */
    String named(@Nullable String name) {
        return types.on(Vietnam.today(clock)).stream()
                .filter(type -> name != null && type.name().equalsIgnoreCase(name))
                .findFirst()
                .map(DocumentType::code)
                .orElse(DocumentTypes.OFFICIAL_LETTER);
    }
}
