package vn.caurong.identity.internal;

import java.util.List;

/** What a browser calls itself, in two words a person knows; empty for one nobody knows. */
final class Devices {
    private static final List<String> BROWSERS =
            List.of("Edg", "CocCoc", "coc_coc", "OPR", "Firefox", "Chrome", "Safari", "curl");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Devices() {}

    static String name(String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        String shown = switch (browser) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "CocCoc", "coc_coc" -> "Cốc Cốc";
            default -> browser;
        };
        String both = (shown + " · " + system).replaceAll("^ · | · $", "");
        return both.equals("·") ? "" : both;
    }

    private static String first(List<String> names, String agent) {
        return names.stream().filter(agent::contains).findFirst().orElse("");
    }
}
