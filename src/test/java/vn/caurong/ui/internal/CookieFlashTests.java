package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caurong.ui.Note;

class CookieFlashTests {
    @Test
    void aNoteSurvivesTheCookie() {
        Note note = Note.done("incoming.registered", 2148, "Phạm Thị Thu Hà");
        assertThat(WrittenNote.read(WrittenNote.write(note))).contains(note);
    }

    @Test
    void aNoteWithoutValuesHasNone() {
        Note note = Note.done("incoming.registered");
        assertThat(WrittenNote.read(WrittenNote.write(note))).contains(note);
    }

    @Test
    void whatTakesItBackSurvivesToo() {
        Note note = Note.done("worklist.snoozed", 1).undoneAt("/my-work/snoozes/undo?item=0-a&item=1-b");
        assertThat(WrittenNote.read(WrittenNote.write(note))).contains(note);
    }

    @Test
    void aForgedAddressIsDropped() {
        for (String forged :
                new String[] {"https://evil.example/undo", "//evil.example/undo", "/sign-out", "/a/undo?x=%0a"}) {
            assertThat(WrittenNote.read(WrittenNote.write(Note.done("x").undoneAt(forged))))
                    .hasValueSatisfying(note -> assertThat(note.undo()).isNull());
        }
    }

    /** The shell asks for its counts while the browser is on its way to the page that shows the note. */
    @Test
    void onlyAPageTakesTheNote() {
        assertThat(left("*/*")).isNull();
        assertThat(left("text/event-stream")).isNull();
        assertThat(left("image/avif,image/webp,*/*;q=0.8")).isNull();
        assertThat(left("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .isEmpty();
    }

    @Test
    void whoSaysNothingOfWhatItWantsTakesItToo() {
        assertThat(left(null)).isEmpty();
    }

    /** What the answer says of the cookie: nothing, or that it is empty now. */
    private static @Nullable String left(@Nullable String accepted) {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/my-work");
        asked.setCookies(new Cookie("note", WrittenNote.write(Note.done("incoming.registered"))));
        if (accepted != null) {
            asked.addHeader(HttpHeaders.ACCEPT, accepted);
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new CookieFlash().retrieveAndUpdate(asked, answer);
        Cookie note = answer.getCookie("note");
        return note == null ? null : note.getValue();
    }

    @Test
    void rubbishIsNoNote() {
        assertThat(WrittenNote.read("%%%")).isEmpty();
        assertThat(WrittenNote.read("YWJj")).isEmpty();
    }
}
