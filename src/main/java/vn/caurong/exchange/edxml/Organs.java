package vn.caurong.exchange.edxml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caurong.documents.spi.Intake.Organ;

/** Agencies as a message names them. */
final class Organs {
    private Organs() {}

    static List<Organ> of(List<Part> parts) {
        return parts.stream()
                .map(Organs::organ)
                .filter(organ -> !organ.code().isEmpty() || !organ.name().isEmpty())
                .distinct()
                .toList();
    }

    static Organ organ(Part part) {
        for (String known : Set.of("OrganAdd", "Email", "Telephone", "Fax", "Website")) {
            part.text(known);
        }
        String inCharge = part.text("OrganizationInCharge");
        String name = part.text("OrganName");
        return new Organ(part.text("OrganId").toUpperCase(Locale.ROOT), name.isEmpty() ? inCharge : name);
    }
}
