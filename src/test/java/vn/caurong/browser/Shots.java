package vn.caurong.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures of pages, for looking at them: the address of a running program, a demo account or
 * {@code -}, then paths. Each page is taken wide and narrow, light and dark, into {@code
 * target/shots}; {@code -Dlanguage=en} takes them in English.
 */
final class Shots {
    private Shots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/shots"));
        String looks = System.getProperty("looks", "dp");
        for (char look : looks.toCharArray()) {
            Window.Look at = look(look);
            try (Window window = Window.open(arguments[0], at)) {
                window.speaking(System.getProperty("language", "vi"));
                if (!arguments[1].equals("-")) {
                    window.signedInAs(arguments[1]);
                }
                for (int i = 2; i < arguments.length; i++) {
                    window.go(arguments[i]);
                    String name = arguments[i].replaceAll("[^A-Za-z0-9]+", "-");
                    Path file = folder.resolve(arguments[1] + name + "-" + at + ".png");
                    window.shoot(file, Boolean.getBoolean("whole"));
                    System.out.println(file
                            + (window.overflows() ? " OVERFLOWS" : "")
                            + (window.squeezed().isEmpty() ? "" : " SQUEEZED " + window.squeezed())
                            + (at.scripts() ? " " + window.violations() : "")
                            + window.faults());
                }
            }
        }
        System.exit(0);
    }

    private static Window.Look look(char letter) {
        return switch (letter) {
            case 'd' -> Window.Look.DESK;
            case 'D' -> Window.Look.DESK.inTheDark();
            case 'p' -> Window.Look.PHONE;
            case 'P' -> Window.Look.PHONE.inTheDark();
            case 's' -> Window.Look.DESK.withoutScripts();
            case 't' -> Window.Look.TABLET;
            default -> throw new IllegalArgumentException("No such look: " + letter);
        };
    }
}
