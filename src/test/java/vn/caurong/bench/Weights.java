package vn.caurong.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page weighs over the wire, compressed: first with all it brings, later alone. */
record Weights(BuiltProgram program, URI server) {
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?[\"']([^\"']+)[\"']");

    List<Figure> measure() throws IOException, InterruptedException {
        var people = new People(program, server);
        Visitor clerk = people.of(new Staffing(1).clerk());
        return List.of(
                first("first visit, my work", clerk, "/my-work"),
                later("later page, my work", clerk, "/my-work"),
                later("later page, incoming list of 50 rows", clerk, "/documents/incoming"),
                statements("my work", clerk, "/my-work"),
                statements("incoming list", clerk, "/documents/incoming"),
                statements("search", clerk, "/search?q=b%C3%A1o+c%C3%A1o"));
    }

    private Figure statements(String what, Visitor visitor, String path) {
        int asked = program.recorder()
                .ofPages(() -> Waiting.unchecked(() -> visitor.open(path)))
                .size();
        return Figure.count("statements: " + what, asked, "").mark("≤ 12");
    }

    private static Figure later(String what, Visitor visitor, String path) throws IOException, InterruptedException {
        return Figure.count(what, visitor.weight(path) / 1024.0, "KB").mark("≤ 20 KB");
    }

    private static Figure first(String what, Visitor visitor, String path) throws IOException, InterruptedException {
        int bytes = visitor.weight(path);
        Set<String> seen = new LinkedHashSet<>();
        for (String asset : assets(visitor.open(path))) {
            bytes += brought(visitor, asset, seen);
        }
        return Figure.count(what + ", with " + seen.size() + " files", bytes / 1024.0, "KB")
                .mark("≤ 150 KB");
    }

    private static Set<String> assets(String page) {
        Document html = Jsoup.parse(page);
        Set<String> assets = new LinkedHashSet<>();
        html.select("link[rel=stylesheet], link[rel=modulepreload], link[rel~=icon], link[rel=manifest]")
                .forEach(link -> assets.add(link.attr("href")));
        html.select("script[src]").forEach(script -> assets.add(script.attr("src")));
        html.select("use[href]").forEach(use -> assets.add(use.attr("href").replaceFirst("#.*", "")));
        assets.removeIf(address -> address.isEmpty() || address.startsWith("data:"));
        return assets;
    }

    /** With what a script imports. */
    private static int brought(Visitor visitor, String asset, Set<String> seen)
            throws IOException, InterruptedException {
        if (!seen.add(asset)) {
            return 0;
        }
        int bytes = visitor.weight(asset);
        if (asset.contains(".js")) {
            Matcher imported = IMPORT.matcher(visitor.open(asset));
            while (imported.find()) {
                String other = imported.group(1);
                if (other.startsWith("/") || other.startsWith(".")) {
                    bytes += brought(visitor, URI.create(asset).resolve(other).toString(), seen);
                }
            }
        }
        return bytes;
    }
}
