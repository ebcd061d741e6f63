package vn.caurong.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How soon the pages are there that people open all day, one after another, in the largest agency. */
record PageSpeeds(BuiltProgram program, URI server, Scale scale, Processors processors) {
    private static final int DEEP = 500;
    private static final List<String> QUESTIONS = List.of(
            "báo cáo",
            "quan ly dat dai",
            "an toàn thực phẩm Hòa Vang",
            "trật tự xây dựng báo cáo",
            Wording.word(900),
            "1000123");

    List<Figure> measure() throws Exception {
        Staffing staff = new Staffing(1);
        List<Figure> figures = new ArrayList<>();
        var people = new People(program, server);
        Visitor clerk = people.of(staff.clerk());
        Visitor leader = people.of(staff.leader(2));
        Visitor specialist = people.of(staff.specialist(2, 3));
        figures.add(page("my work, a leader's", leader, n -> "/my-work"));
        figures.add(page("my work, a specialist's", specialist, n -> "/my-work"));
        figures.add(page("incoming list, a clerk's", clerk, n -> "/documents/incoming"));
        figures.add(page("incoming list, a specialist's", specialist, n -> "/documents/incoming"));
        String deep = deep(clerk, figures);
        figures.add(page("that page", clerk, n -> deep));
        List<UUID> documents = documents();
        figures.add(page(
                "a document, to its specialist or clerk",
                clerk,
                n -> "/documents/incoming/" + documents.get(n % documents.size())));
        for (String question : QUESTIONS) {
            String asked = java.net.URLEncoder.encode(question, java.nio.charset.StandardCharsets.UTF_8);
            figures.add(page("search: " + question, clerk, n -> "/search?q=" + asked));
            figures.add(page("search: " + question + " (a specialist)", specialist, n -> "/search?q=" + asked));
        }
        return figures;
    }

    /** By Next as far as it goes, at most to the five hundredth page. */
    private String deep(Visitor clerk, List<Figure> figures) throws Exception {
        return deep("page of the list reached by Next", "/documents/incoming", clerk, figures);
    }

    String deep(String what, String list, Visitor clerk, List<Figure> figures) throws Exception {
        String address = list;
        int at = 1;
        for (Optional<String> next = Visitor.next(clerk.open(address)); next.isPresent() && at < DEEP; at++) {
            address = next.get();
            next = Visitor.next(clerk.open(address));
        }
        figures.add(Figure.count(what, at, ""));
        return address;
    }

    Figure page(String what, Visitor visitor, Address address) throws Exception {
        int warm = scale.times(100, 2);
        int times = scale.times(300, 3);
        Times.of(0, warm, n -> visitor.open(address.of(n)));
        double before = processors.seconds();
        Times took = Times.of(0, times, n -> visitor.open(address.of(warm + n)));
        Figure figure = Figure.times(what, took, (processors.seconds() - before) * 1000 / times);
        return figure;
    }

    private List<UUID> documents() {
        return program.bean(JdbcClient.class)
                .sql(
                        "select id from documents.incoming where agency = ? and state <> 'ARRIVED' order by md5(id::text) limit 500")
                .param(new Place(1, 0, Place.UNIT, 0).id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of the n-th time. */
    interface Address {
        String of(int n);
    }
}
