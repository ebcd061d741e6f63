package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;

/** What a message says, in the words of the register; organs are known by code, then by name. */
@Component
record MessageReading(PageReading reading, Organization organization, WorkingTime time, Clock clock) {
    Details details(Intake said) {
        Optional<Unit> known = organ(said.from());
        String name = Details.cut(said.from().name(), 200);
        LocalDate due = said.due();
        return new Details(
                known.map(Unit::id).orElse(null),
                name.isEmpty() ? known.map(Unit::name).orElse("") : name,
                Details.cut(said.number(), 11),
                Details.cut(said.notation(), 30),
                said.issuedOn(),
                reading.typeNamed(said.typeName()),
                Details.cut(said.subject(), 500),
                Details.cut(said.signerName(), 50),
                Details.cut(said.signerTitle(), 100),
                recipients(said),
                said.urgency(),
                due == null ? null : time.endOf(due));
    }

    /** What does not fit, or has no field; all of it stays in the message beside the document. */
    List<Refusal> remarks(Intake said, UUID agency) {
        List<Refusal> remarks = new ArrayList<>();
        Intake.Organ from = said.from();
        if (from.code().isEmpty() && from.name().isEmpty()) {
            remarks.add(Refusal.of("incoming.remark.noOrgan"));
        } else if (!from.code().isEmpty() && organ(from).isEmpty()) {
            remarks.add(Refusal.of("incoming.remark.unknownOrgan", from.code()));
        }
        if (!said.to().isEmpty() && said.to().stream().noneMatch(to -> isOurs(to, agency))) {
            remarks.add(Refusal.of("incoming.remark.toOthers", names(said.to())));
        }
        if (said.act() != Intake.Act.NEW) {
            String key = said.act() == Intake.Act.UPDATE ? "incoming.remark.update" : "incoming.remark.replace";
            remarks.add(Refusal.of(key, String.join(", ", said.about())));
        }
        if (said.paperFollows()) {
            remarks.add(Refusal.of("incoming.remark.paper"));
        }
        said.others().forEach((place, text) -> remarks.add(Refusal.of("incoming.remark.other", place, text)));
        return remarks;
    }

    private boolean isOurs(Intake.Organ organ, UUID agency) {
        return organ(organ).map(unit -> unit.id().equals(agency)).orElse(false);
    }

    private static String names(List<Intake.Organ> organs) {
        List<String> names = organs.stream()
                .limit(3)
                .map(organ -> organ.name().isEmpty() ? organ.code() : organ.name())
                .toList();
        return String.join(", ", names) + (organs.size() > 3 ? ", …" : "");
    }

    Optional<Unit> organ(Intake.Organ organ) {
        LocalDate today = Vietnam.today(clock);
        Optional<Unit> byCode =
                organ.code().isEmpty() ? Optional.empty() : organization.agencyByCode(organ.code(), today);
        return byCode.isPresent() ? byCode : reading.agency(Details.cut(organ.name(), 200));
    }

    private static String recipients(Intake said) {
        String lines = Details.clean(String.join("\n", said.recipients()));
        return lines.length() <= 1000 ? lines : lines.substring(0, 1000);
    }
}
