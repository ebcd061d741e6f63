package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.Map;

/**
 * @param parents agencies a new one may stand under, by id
 */
public record FoundingPage(LocalDate today, Map<String, String> parents) {}
