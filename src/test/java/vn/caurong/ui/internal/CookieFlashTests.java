package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caurong.ui.Note;

class CookieFlashTests {
    @Test
    void aNoteSurvivesTheCookie() {
        Note note = Note.done("incoming.registered", 2148, "Phạm Thị Thu Hà");
        assertThat(CookieFlash.note(CookieFlash.write(note))).contains(note);
    }

    @Test
    void aNoteWithoutValuesHasNone() {
        Note note = Note.done("incoming.registered");
        assertThat(CookieFlash.note(CookieFlash.write(note))).contains(note);
    }

    @Test
    void rubbishIsNoNote() {
        assertThat(CookieFlash.note("%%%")).isEmpty();
        assertThat(CookieFlash.note("YWJj")).isEmpty();
    }
}
