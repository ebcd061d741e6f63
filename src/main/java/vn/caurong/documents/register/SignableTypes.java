package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities;

/** Types that are drafted here, for whoever enters what a post may sign. */
@Component
record SignableTypes(DocumentTypes types) implements Authorities.DocumentKinds {
    @Override
    public Map<String, String> on(LocalDate day) {
        var names = new LinkedHashMap<String, String>();
        types.on(day).stream()
                .filter(type -> !type.copy() && !type.legal())
                .forEach(type -> names.put(type.code(), type.name()));
        return names;
    }
}
