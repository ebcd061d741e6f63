package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Authorities.DocumentKinds;
import vn.caurong.organization.administration.Typed;

/** Kinds of documents as tables name them: by code or in words. */
@Component
record KindNames(ObjectProvider<DocumentKinds> kinds) {
    List<String> codes(String typed, LocalDate day) {
        Map<String, String> known =
                kinds.stream().findFirst().map(all -> all.on(day)).orElse(Map.of());
        return Arrays.stream(typed.split("[;,]", -1))
                .map(Typed::line)
                .filter(word -> !word.isEmpty())
                .map(word -> known.entrySet().stream()
                        .filter(kind ->
                                kind.getKey().equals(word) || kind.getValue().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException("organization.refused.noKind", word))
                        .getKey())
                .toList();
    }
}
