package vn.caurong.calendar.printed;

/** An agency that shows its leaders' week. */
public record PublicAgency(String name, String code) {
    public String href() {
        return "/public/calendar/" + code;
    }
}
