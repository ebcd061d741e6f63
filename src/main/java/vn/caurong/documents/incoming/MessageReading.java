package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;

/** What a message says, in the words of the register. */
@Component
record MessageReading(MessageOrgans organs, TypeCodes types, WorkingTime time) {
    Details details(Intake said) {
        Optional<Unit> known = organs.agency(said.from());
        String name = TidyText.cut(said.from().name(), 200);
        LocalDate due = said.due();
        return new Details(
                known.map(Unit::id).orElse(null),
                name.isEmpty() ? known.map(Unit::name).orElse("") : name,
                TidyText.cut(said.number(), 11),
                TidyText.cut(said.notation(), 30),
                said.issuedOn(),
                types.named(said.typeName()),
                TidyText.cut(said.subject(), 500),
                TidyText.cut(said.signerName(), 50),
                TidyText.cut(said.signerTitle(), 100),
                TidyText.lines(said.recipients(), 1000),
                said.urgency(),
                due == null ? null : time.endOf(due));
    }
}
