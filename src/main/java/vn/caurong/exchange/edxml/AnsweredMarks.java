package vn.caurong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The marks of documents a message refers to. */
final class AnsweredMarks {
    private AnsweredMarks() {}

    static List<String> of(List<Part> others) {
        List<String> about = new ArrayList<>();
        for (Part other : others) {
            String mark = Stream.of(other.text("Code"), other.text("PromulgationDate"))
                    .filter(text -> !text.isEmpty())
                    .reduce("", (one, two) -> (one + " " + two).strip());
            other.text("OrganId");
            String id = other.text("DocumentId");
            about.add(mark.isEmpty() ? id : mark);
        }
        return about.stream().filter(each -> !each.isEmpty()).toList();
    }
}
