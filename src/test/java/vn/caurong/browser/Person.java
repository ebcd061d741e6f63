package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import vn.caurong.browser.Window.Look;

/** Somebody of the demo at a window of their own; every page they come to is looked over. */
record Person(Window window) implements AutoCloseable {
    private static final String PIN = "123456";
    private static final int SECONDS = 15;
    static final Locator.WaitForOptions ATTACHED = new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    /** Signed in, for example {@code stttt.vanthu}. */
    static Person at(Look look, String login) {
        return new Person(Window.open(Program.address(), look).signedInAs(login));
    }

    Page page() {
        return window.page();
    }

    /** Path of the page before them. */
    String where() {
        return URI.create(page().url()).getPath();
    }

    Person opens(String path) {
        window.go(path).mustBeGood();
        return this;
    }

    /** Opens what waits at home under these words; it comes within seconds or not at all. */
    Person takes(String words) {
        Locator row = page().locator(".cr-row").filter(having(words)).first();
        window.go("/my-work");
        for (int n = 0; row.count() == 0 && n < SECONDS * 4; n++) {
            page().waitForTimeout(250);
            window.go("/my-work");
        }
        assertThat(row.count()).as("%s waits at home", words).isPositive();
        window.mustBeGood();
        row.locator(".cr-row-title").click();
        page().waitForURL(url -> !url.endsWith("/my-work"));
        window.mustBeGood();
        return this;
    }

    Person types(String field, String words) {
        if (field.equals("body")) {
            write(page(), words);
        } else {
            page().fill("#" + field, words);
        }
        return this;
    }

    /** Fills the text of a draft as plain text, also where the editor stands over its field. */
    static void write(Page page, String words) {
        Locator plain = page.locator("[data-act=plain][aria-pressed=false]");
        page.locator("#body").waitFor(ATTACHED);
        if (plain.isVisible()) {
            plain.click();
        }
        try {
            page.fill("#body", words, new Page.FillOptions().setTimeout(3_000));
        } catch (TimeoutError editorCameMeanwhile) {
            plain.click();
            page.fill("#body", words);
        }
        assertThat(page.locator("#body")).hasValue(words);
    }

    /** Picks a ready choice of the first group with this name, without leaving the page. */
    Person picks(String group, String choice) {
        Locator groups = page().locator("[aria-label*='" + group + "']:visible");
        groups.first().locator("label").filter(having(choice)).first().click();
        return this;
    }

    /** Chooses the option with these words from a list. */
    Person chooses(String field, String words) {
        Locator option =
                page().locator("#" + field + " option").filter(having(words)).first();
        page().selectOption("#" + field, option.getAttribute("value"));
        return this;
    }

    Person unfolds(String words) {
        page().locator("summary:visible").filter(having(words)).first().click();
        return this;
    }

    /** Presses the button and reads what the page says was done. */
    Person presses(String button, String said) {
        button(button).click();
        assertThat(page().locator(".cr-main > .cr-note-leaf")).containsText(said);
        window.mustBeGood();
        return this;
    }

    /** The same, with the PIN of a key. */
    Person signs(String button, String said) {
        return types("pin", PIN).presses(button, said);
    }

    /** Presses a button that leads to another page. */
    Person goesOn(String button) {
        String before = page().url();
        button(button).click();
        page().waitForURL(url -> !url.equals(before));
        window.mustBeGood();
        return this;
    }

    /** Reads the page anew until it says this; within seconds or not at all. */
    Person sees(String words) {
        for (int n = 0; !text().contains(words) && n < SECONDS * 4; n++) {
            page().waitForTimeout(250);
            page().reload();
        }
        assertThat(text()).contains(words);
        return this;
    }

    String value(String field) {
        return page().inputValue("#" + field);
    }

    byte[] download(String path) {
        var answer = page().request().get(window.address() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String text() {
        return page().locator("main").innerText();
    }

    private Locator button(String words) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    @Override
    public void close() {
        window.close();
    }
}
