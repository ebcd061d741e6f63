package vn.caurong.documents.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.Refusal;

/** What of a message does not fit, or has no field; all of it stays in the message beside the document. */
@Component
record MessageRemarks(MessageOrgans organs) {
    List<Refusal> of(Intake said, UUID agency) {
        List<Refusal> remarks = new ArrayList<>();
        Intake.Organ from = said.from();
        if (from.code().isEmpty() && from.name().isEmpty()) {
            remarks.add(Refusal.of("incoming.remark.noOrgan"));
        } else if (!from.code().isEmpty() && organs.agency(from).isEmpty()) {
            remarks.add(Refusal.of("incoming.remark.unknownOrgan", from.code()));
        }
        if (!said.to().isEmpty() && said.to().stream().noneMatch(to -> organs.isOurs(to, agency))) {
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

    private static String names(List<Intake.Organ> organs) {
        List<String> names = organs.stream()
                .limit(3)
                .map(organ -> organ.name().isEmpty() ? organ.code() : organ.name())
                .toList();
        return String.join(", ", names) + (organs.size() > 3 ? ", …" : "");
    }
}
