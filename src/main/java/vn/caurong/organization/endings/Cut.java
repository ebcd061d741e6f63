package vn.caurong.organization.endings;

/** Periods that end with a unit, in the order they are cut; what stands on others comes first. */
enum Cut {
    HOLDING("r.id::text", Cut.OF_POST),
    SIGNING_AUTHORITY(
            "r.id::text",
            Cut.OF_POST + " or r.issuing_name in (select id from organization.issuing_name where agency = :unit)"),
    SUPERVISION("r.post || ':' || r.unit || ':' || lower(r.during)", Cut.OF_POST + " or r.unit = :unit"),
    REACH("r.post || ':' || r.top || ':' || lower(r.during)", Cut.OF_POST + " or r.top = :unit"),
    POST("r.id::text", "r.unit = :unit"),
    UNIT_CODE("r.unit || ':' || r.code || ':' || lower(r.during)", "r.unit = :unit"),
    ISSUING_NAME("r.id::text", "r.agency = :unit"),
    UNIT("r.id::text", "r.id = :unit");

    private static final String OF_POST = "r.post in (select id from organization.post where unit = :unit)";

    private final String key;
    private final String which;

    Cut(String key, String which) {
        this.key = key;
        this.which = which;
    }

    String place() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Notes what is about to be cut: {@code :ending}, {@code :unit}, {@code :day}. */
    String note() {
        return """
            insert into organization.unit_ending_cut (ending, place, row_key, former_end)
            select :ending, '%s', %s, upper(r.during) from organization.%s r
            where (%s) and (upper_inf(r.during) or upper(r.during) > :day)\
            """.formatted(place(), key, place(), which);
    }

    /** Fails when something begins only after the day: a period is never empty. */
    String cut() {
        return """
            update organization.%s r set during = r.during * daterange(null, :day)
            where (%s) and (upper_inf(r.during) or upper(r.during) > :day)\
            """.formatted(place(), which);
    }

    /** Gives back its own end to what nobody changed since. */
    String mend() {
        return """
            update organization.%s r set during = daterange(lower(r.during), c.former_end)
            from organization.unit_ending_cut c
            where c.ending = :ending and c.place = '%s' and c.row_key = %s and upper(r.during) = :day\
            """.formatted(place(), place(), key);
    }
}
