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
    void whatTakesItBackSurvivesToo() {
        Note note = Note.done("worklist.snoozed", 1).undoneAt("/my-work/snoozes/undo?item=0-a&item=1-b");
        assertThat(CookieFlash.note(CookieFlash.write(note))).contains(note);
    }

    @Test
    void aForgedAddressIsDropped() {
        for (String forged :
                new String[] {"https://evil.example/undo", "//evil.example/undo", "/sign-out", "/a/undo?x=%0a"}) {
            assertThat(CookieFlash.note(CookieFlash.write(Note.done("x").undoneAt(forged))))
                    .hasValueSatisfying(note -> assertThat(note.undo()).isNull());
        }
    }

    @Test
    void rubbishIsNoNote() {
        assertThat(CookieFlash.note("%%%")).isEmpty();
        assertThat(CookieFlash.note("YWJj")).isEmpty();
    }
}
