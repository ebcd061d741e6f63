package vn.caurong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same of tasks and the calendar, whose lists hold the marks of the documents' lists. */
record OtherPageSpeeds(BuiltProgram program, PageSpeeds pages) {
    List<Figure> measure() throws Exception {
        Staffing staff = new Staffing(1);
        List<Figure> figures = new ArrayList<>();
        var people = new People(program, program.address());
        Visitor clerk = people.of(staff.clerk());
        Visitor leader = people.of(staff.leader(1));
        Visitor head = people.of(staff.head(2));
        Visitor specialist = people.of(staff.specialist(3, 3));
        figures.add(pages.page("tasks, a leader's list", leader, _ -> "/tasks"));
        figures.add(pages.page("tasks, a head's list", head, _ -> "/tasks"));
        figures.add(pages.page("tasks, a specialist's list", specialist, _ -> "/tasks"));
        String deep = pages.deep("page of the task list reached by Next", "/tasks?filter=all", leader, figures);
        figures.add(pages.page("that page of tasks", leader, _ -> deep));
        List<UUID> tasks = tasks();
        figures.add(pages.page("a task, to who gave it", leader, n -> "/tasks/" + tasks.get(n % tasks.size())));
        String week = "/calendar?show=all&week=" + week();
        figures.add(pages.page("the calendar's week, a clerk's", clerk, _ -> week));
        figures.add(pages.page("the calendar's week, a specialist's", specialist, _ -> week));
        return figures;
    }

    /** The newest, which is as full at every scale: a hundred entries, all of units, so that all are asked for. */
    private String week() {
        return program.bean(JdbcClient.class)
                .sql("select to_char(max(starts) at time zone 'Asia/Ho_Chi_Minh', 'IYYY-\"W\"IW')"
                        + " from calendar.entry where agency = ?")
                .param(new Place(1, 0, Place.UNIT, 0).id())
                .query(String.class)
                .single();
    }

    private List<UUID> tasks() {
        return program.bean(JdbcClient.class)
                .sql("select id from tasks.task where agency = ? order by md5(id::text) limit 500")
                .param(new Place(1, 0, Place.UNIT, 0).id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
