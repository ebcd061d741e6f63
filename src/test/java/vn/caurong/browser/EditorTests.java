package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** The editor of drafts, typed in as people here type: composed letters, numbers, text from Word. */
class EditorTests {
    private static final String FROM_WORD = """
            <html><head><style>p.MsoNormal {color:red}</style></head><body><!--StartFragment-->
            <p class=MsoNormal><b><span style='font-size:14.0pt'>Nội dung<o:p></o:p></span></b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Phường <i>Hải Châu I</i></p>
            <ol start=3><li>Ba</li></ol><script>alert(1)</script><p onclick="alert(2)">Cuối</p>
            <table class=MsoTableGrid><tr><td><p class=MsoNormal>a</p></td><td><p>b</p></td></tr></table><!--EndFragment--></body></html>
            """;

    private Person author;
    private Page page;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @BeforeEach
    void begin() {
        author = Person.at(Look.DESK, "haichau.chuyenvien").opens("/documents/drafts");
        author.goesOn("Soạn công văn");
        page = author.page();
        page.locator("#body-ed").click();
    }

    @AfterEach
    void close() {
        author.close();
    }

    @Test
    void whoWritesBeforeItStandsThereGoesOnInIt() {
        AtomicReference<Route> held = new AtomicReference<>();
        page.route("**/js/editor/start*.js", held::set);
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#body").click();
        page.keyboard().type("Kính gửi");
        page.waitForCondition(() -> held.get() != null);
        held.get().resume();
        page.locator("#body-ed").waitFor();
        page.keyboard().type(" các phường");
        assertThat(page.locator("#body")).hasValue("Kính gửi các phường");
    }

    @Test
    void composedVietnameseStaysAsTheKeyboardMadeIt() {
        CDPSession keyboard = page.context().newCDPSession(page);
        for (String shown : new String[] {"t", "ti", "tie", "tiê", "tiêng", "tiếng"}) {
            compose(keyboard, shown);
        }
        insert(keyboard, "tiếng");
        page.keyboard().type(" ");
        for (String shown : new String[] {"V", "Vi", "Viê", "Viêt", "Việt"}) {
            compose(keyboard, shown);
        }
        insert(keyboard, "Việt");
        assertThat(page.locator("#body")).hasValue("tiếng Việt");
        assertThat(page.locator("#paper")).containsText("tiếng Việt./.");
    }

    /** Unikey and its like send Backspace and the letter anew, without composing. */
    @Test
    void lettersTakenBackAndTypedAnewMakeOneWord() {
        page.keyboard().type("vie");
        page.keyboard().press("Backspace");
        page.keyboard().insertText("ê");
        page.keyboard().type("t");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().insertText("ệ");
        page.keyboard().type("t");
        assertThat(page.locator("#body")).hasValue("việt");
    }

    @Test
    void enterWritesTheNextNumberAndUndoTakesItBack() {
        page.keyboard().type("Điều 1. Giao:");
        page.keyboard().press("Enter");
        tool("clause").click();
        page.keyboard().type("Rà soát.");
        page.keyboard().press("Enter");
        page.keyboard().type("Báo cáo.");
        assertThat(page.locator("#body")).hasValue("Điều 1. Giao:\n1. Rà soát.\n2. Báo cáo.");
        page.keyboard().press("Control+z");
        assertThat(page.locator("#body")).not().hasValue("Điều 1. Giao:\n1. Rà soát.\n2. Báo cáo.");
        tool("redo").click();
        assertThat(page.locator("#body")).hasValue("Điều 1. Giao:\n1. Rà soát.\n2. Báo cáo.");
    }

    @Test
    void textFromWordKeepsItsNumbersAndLosesEverythingElse() {
        page.evaluate("""
                html => { const data = new DataTransfer(); data.setData('text/html', html);
                  document.getElementById('body-ed').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""", FROM_WORD);
        assertThat(page.locator("#body")).hasValue("**Nội dung**\n1. Phường __Hải Châu I__\n3. Ba\nCuối\n| a | b |");
        author.window().mustBeGood();
    }

    @Test
    void tablesGrowAndAreKeptAsLines() {
        page.keyboard().type("Gồm:");
        tool("table").click();
        page.locator("#body-ed th").first().click();
        page.keyboard().type("STT");
        tool("row").click();
        assertThat(page.locator("#body-ed tr")).hasCount(4);
        assertThat(page.inputValue("#body")).startsWith("Gồm:\n| STT |  |  |\n|---|---|---|");
        author.window().mustBeGood();
    }

    @Test
    void withoutScriptsTheSameTextIsTypedAsNumberedParagraphs() {
        try (Window plain =
                Window.open(Program.address(), Look.PHONE.withoutScripts()).signedInAs("haichau.chuyenvien")) {
            plain.go(author.where()).page().fill("#body", "1. **Một**\n| a | b |");
            plain.page()
                    .locator("button[formaction$='/content']:visible")
                    .first()
                    .press("Enter");
            assertThat(plain.page()
                            .locator("#paper b")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Một")))
                    .hasCount(1);
        }
        page.reload();
        assertThat(page.locator("#body-ed strong")).hasText("Một");
        assertThat(page.locator("#body-ed td")).hasCount(2);
    }

    private com.microsoft.playwright.Locator tool(String act) {
        return page.locator("[data-act=" + act + "]");
    }

    private static void compose(CDPSession keyboard, String shown) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", shown);
        composition.addProperty("selectionStart", shown.length());
        composition.addProperty("selectionEnd", shown.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static void insert(CDPSession keyboard, String text) {
        JsonObject done = new JsonObject();
        done.addProperty("text", text);
        keyboard.send("Input.insertText", done);
    }
}
