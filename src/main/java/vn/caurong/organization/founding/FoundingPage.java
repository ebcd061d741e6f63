package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.Map;

/**
 * @param parent the one proposed: the top of what the reader manages
 * @param parents agencies a new one may stand under, by id
 */
public record FoundingPage(LocalDate today, String parent, Map<String, String> parents) {}
