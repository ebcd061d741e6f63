import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the browser files: our own, the library files taken out of their archives, and one sprite
 * of only the icons in use; each also compressed, all under one content hash. Run by the build with
 * the project folder and the output folder; does nothing when its sources have not changed.
 */
class Assets {
    private static final Pattern ICON_CALL = Pattern.compile("ui\\.icon\\((?:[^()]|\\([^()]*\\))*\\)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
    private static final Pattern BARE = Pattern.compile("(?m)^((?:import|export)\\b[^;'\"]*['\"])([a-z0-9-]+)(['\"])");
    private static final Pattern DOC_COMMENT = Pattern.compile("(?m)^\\s*/\\*\\*.*?\\*/\\s*?$", Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$\\n?");

    /** What the editor of drafts is made of; loaded on its page only. */
    private static final List<String> EDITOR = List.of(
            "prosemirror-model",
            "prosemirror-transform",
            "prosemirror-state",
            "prosemirror-view",
            "prosemirror-keymap",
            "prosemirror-history",
            "prosemirror-commands",
            "prosemirror-tables",
            "orderedmap",
            "rope-sequence",
            "w3c-keyname");

    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path out = target.resolve("assets");
        String sources = fingerprint(project);
        Path stamp = target.resolve("assets.stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(sources)) {
            return;
        }
        Map<String, byte[]> files = collect(project, target.resolve("webjars"));
        Path folder = out.resolve("assets");
        for (var file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
            Files.write(to.resolveSibling(to.getFileName() + ".gz"), compressed(file.getValue()));
        }
        Files.writeString(out.resolve("assets.properties"), "version=" + hash(files) + "\n");
        Files.writeString(stamp, sources);
    }

    private static Map<String, byte[]> collect(Path project, Path libraries) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path own = project.resolve("src/main/assets");
        for (Path file : below(own)) {
            if (!file.endsWith("icons.txt")) {
                byte[] content = Files.readAllBytes(file);
                String name = own.relativize(file).toString();
                files.put(name, name.endsWith(".css") ? tight(content) : content);
            }
        }
        for (String name : List.of("tabler.min.css", "htmx.min.js")) {
            files.put(name, Files.readAllBytes(find(libraries, name)));
        }
        for (String name : EDITOR) {
            files.put("editor/" + name + ".js", module(Files.readString(module(libraries, name))));
        }
        files.put("icons.svg", sprite(project, find(libraries, "inbox.svg").getParent()));
        return files;
    }

    private static Path module(Path libraries, String name) throws IOException {
        return below(libraries).stream()
                .filter(file -> file.endsWith("index.js") && file.toString().contains("/" + name + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not in " + libraries));
    }

    /** A browser finds no module by its bare name: siblings are named by their files; comments stay here. */
    private static byte[] module(String source) {
        String bare = BARE.matcher(LINE_COMMENT
                        .matcher(DOC_COMMENT.matcher(source).replaceAll(""))
                        .replaceAll(""))
                .replaceAll("$1./$2.js$3");
        return bare.getBytes(StandardCharsets.UTF_8);
    }

    /** Comments and spaces are for who writes the sheet, not for who waits for it on a slow line. */
    private static byte[] tight(byte[] sheet) {
        return COMMENT.matcher(new String(sheet, StandardCharsets.UTF_8))
                .replaceAll("")
                .replaceAll("\\s*([{};,>])\\s*", "$1")
                .replaceAll(":\\s+", ":")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sprite(Path project, Path drawings) throws IOException {
        var names = new TreeSet<>(Files.readAllLines(project.resolve("src/main/assets/icons.txt")));
        for (Path template : below(project.resolve("src/main/jte"))) {
            ICON_CALL
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(call -> QUOTED.matcher(call.group()).results().forEach(name -> names.add(name.group(1))));
        }
        var sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (String name : names) {
            Path drawing = drawings.resolve(name + ".svg");
            if (!Files.exists(drawing)) {
                if (!name.isBlank()) {
                    throw new IllegalStateException("No icon is called " + name);
                }
                continue;
            }
            var inner = DRAWING.matcher(Files.readString(drawing));
            if (!inner.find()) {
                throw new IllegalStateException("No drawing in " + drawing);
            }
            sprite.append("<symbol id=\"")
                    .append(name)
                    .append("\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\"")
                    .append(" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
            sprite.append(inner.group(1).replaceAll("\\s*\\n\\s*", "")).append("</symbol>");
        }
        return sprite.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Path find(Path folder, String name) throws IOException {
        return below(folder).stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not in " + folder));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] compressed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    /** Names, sizes and times of everything the result depends on. */
    private static String fingerprint(Path project) throws IOException {
        var all = new StringBuilder();
        for (String folder : List.of("src/main/assets", "src/main/jte", "src/build/java")) {
            for (Path file : below(project.resolve(folder))) {
                all.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
            }
        }
        return all.append(Files.getLastModifiedTime(project.resolve("pom.xml"))).toString();
    }

    private static String hash(Map<String, byte[]> files) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}
