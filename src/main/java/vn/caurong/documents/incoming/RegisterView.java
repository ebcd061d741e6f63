package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.documents.register.SeriesKey;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;
import vn.caurong.signatures.Judging;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Puts together the page on which the clerk enters a document in the register. */
@Component
record RegisterView(
        Files files,
        Reading reading,
        PageReading pages,
        Judging judging,
        WorkList worklist,
        Duplicates duplicates,
        Remarks remarks,
        DocumentTypes types,
        StandingRules rules,
        Giving giving,
        NumberSeries series,
        Posts posts,
        Clock clock) {
    RegisterPage page(Incoming document, Actor actor) {
        LocalDate today = Vietnam.today(clock);
        List<FileVersion> all = files.of(document.subject());
        FileVersion main = all.getFirst();
        ReadForm read = pages.form(main.blob().sha256(), main.blob().pages());
        Details readDetails = pages.details(read);
        Details known = Doings.known(document, readDetails);
        List<Post> staff = posts.of(document.agency());
        Map<String, String> to = Doings.leaders(staff);
        String chosen = forwarding(document, known, to);
        return new RegisterPage(
                document,
                reading.view(document.id(), main),
                judging.judge(main.blob().sha256()),
                worklist.position(document.subject(), actor).orElse(null),
                ArrivalForm.of(document, read, readDetails),
                duplicates.of(document.agency(), known),
                typeNames(today),
                to,
                chosen,
                giving.form(document, known, staff),
                series.next(SeriesKey.arrivals(document.agency()), today),
                all.stream()
                        .skip(1)
                        .map(file -> reading.view(document.id(), file))
                        .toList(),
                remarks.of(document.id()),
                document.way().equals("EDXML")
                        && worklist.mine(document.subject(), Duty.ACKNOWLEDGE, actor)
                                .isPresent());
    }

    /** Adds the standing rule that fits, and says what is chosen: the rule's, else the head. */
    private String forwarding(Incoming document, Details known, Map<String, String> to) {
        Optional<StandingRules.Rule> rule = rules.matching(document.agency(), known.sender(), known.typeCode());
        String head = to.keySet().stream().findFirst().orElse("");
        if (rule.isEmpty()) {
            return head;
        }
        if (rule.get().toPost() != null) {
            return rule.get().toPost().toString();
        }
        String value = "rule:" + rule.get().id();
        String unit = posts.unitName(java.util.Objects.requireNonNull(rule.get().leadUnit()));
        to.put(value, unit + " (" + rule.get().basis() + ")");
        return value;
    }

    private Map<String, String> typeNames(LocalDate day) {
        return types.on(day).stream()
                .collect(Collectors.toMap(
                        DocumentType::code, DocumentType::name, (one, other) -> one, LinkedHashMap::new));
    }
}
