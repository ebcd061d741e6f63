package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void rubbishIsNoNote() {
        assertThat(WrittenNote.read("%%%")).isEmpty();
        assertThat(WrittenNote.read("YWJj")).isEmpty();
    }
}
