package vn.caurong.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.caurong.browser.Window.Look;

/** Windows of the people of the demo, and pictures of each page in every look. */
final class Album {
    private static final List<Look> LOOKS =
            List.of(Look.DESK, Look.PHONE, Look.DESK.inTheDark(), Look.PHONE.inTheDark(), Look.DESK.withoutScripts());
    private final Map<String, Window> windows = new HashMap<>();
    private final String address;
    private final Path folder;
    private final String looks;

    Album(String address, Path folder, String looks) throws java.io.IOException {
        this.address = address;
        this.folder = Files.createDirectories(folder);
        this.looks = looks;
    }

    Page page(String login, Look look) {
        return windows.computeIfAbsent(login + look, key -> {
                    Window window = Window.open(address, look);
                    return login.equals("-") ? window : window.signedInAs(login);
                })
                .page();
    }

    Page desk(String login) {
        return page(login, Look.DESK);
    }

    String path(Page page) {
        return page.url().substring(address.length());
    }

    Page at(String login, String path) {
        Page page = desk(login);
        page.navigate(address + path);
        return page;
    }

    /** What the clerk's window shows now, as it is. */
    void now(String login, Look look, String name) {
        shoot(windows.get(login + look), name + "-" + look);
    }

    void seen(String name, String login, String path) {
        seen(name, login, path, page -> {});
    }

    void seen(String name, String login, String path, Consumer<Page> before) {
        for (int i = 0; i < LOOKS.size(); i++) {
            Look look = LOOKS.get(i);
            if (looks.indexOf("dpDPs".charAt(i)) < 0) {
                continue;
            }
            Page page = page(login, look);
            page.navigate(address + path);
            before.accept(page);
            shoot(windows.get(login + look), name + "-" + login + "-" + look);
        }
    }

    private void shoot(Window window, String name) {
        window.shoot(folder.resolve(name + ".png"), false);
        if (name.contains("390")) {
            window.shoot(folder.resolve(name + "-whole.png"), true);
        }
        String wrong = (window.overflows() ? " OVERFLOWS" : "")
                + (Boolean.getBoolean("axe") ? window.violations().toString() : "")
                + window.faults();
        System.out.println(name + wrong);
    }

    byte[] letter(String clerk, int urgency) {
        return desk(clerk)
                .request()
                .get(address + "/documents/samples/letter.pdf?urgency=" + urgency)
                .body();
    }

    static FilePayload pdf(String name, byte[] bytes) {
        return new FilePayload(name, "application/pdf", bytes);
    }
}
