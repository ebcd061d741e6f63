package vn.caurong.calendar.entries;

import org.springframework.stereotype.Component;
import vn.caurong.calendar.duties.CoveredDuties;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/** The duty a move belongs to, which a delegation must cover (decision 44): a unit drafts, the Office takes its turns. */
@Component
record MoveDuties(CoveredDuties covered) {
    Ruling may(EntryMove move, EntryState state, Actor by) {
        return switch (move) {
            case CONSOLIDATE -> covered.may(by, Duty.CONSOLIDATE);
            case APPROVE -> covered.may(by, Duty.APPROVE);
            case PUBLISH, CLOSE -> covered.may(by, Duty.PUBLISH);
            case CHANGE, PUT_OFF -> covered.may(by, Duty.PUBLISH, Duty.ARRANGE);
            case SEND_BACK -> covered.may(by, by.is(Role.CLERK) ? Duty.CONSOLIDATE : Duty.APPROVE);
            case REGISTER, EDIT, CANCEL -> keeping(state, by);
        };
    }

    /** Entering, editing, cancelling, and the papers: what whoever keeps an entry does with it. */
    Ruling keeping(EntryState state, Actor by) {
        if (!state.wasPublished()) {
            return covered.may(by, by.is(Role.CLERK) ? Duty.CONSOLIDATE : Duty.DRAFT);
        }
        return covered.may(by, by.is(Role.CLERK) ? Duty.PUBLISH : Duty.DRAFT, Duty.ARRANGE);
    }
}
