package vn.caurong.organization.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;
import vn.caurong.organization.WorkingTime.Move;
import vn.caurong.organization.holidays.HolidayPreviewPage.Line;
import vn.caurong.organization.holidays.HolidayPreviewPage.Named;

/** Puts the pages of holidays together. */
@Component
record HolidayPages(
        Administration administration,
        Organization organization,
        Holidays holidays,
        HolidayPreview preview,
        MissingYears missing,
        Clock clock) {
    /**
     * @param asked 0 for this year
     */
    HolidaysPage of(int asked, Actor by) {
        LocalDate today = Vietnam.today(clock);
        int year = asked < 2000 || asked > 2999 ? today.getYear() : asked;
        List<Integer> years = holidays.years();
        return new HolidaysPage(
                year, years.contains(year), years, missing.now(), holidays.of(year), today, administration.ofCity(by));
    }

    HolidayPreviewPage preview(HolidayForm form, Actor by) {
        HolidayPreview.Found found = preview.of(form, by);
        List<Move> moves = found.moves();
        var lines = new LinkedHashMap<Line, Integer>();
        moves.forEach(move -> lines.merge(line(move), 1, Integer::sum));
        return new HolidayPreviewPage(
                form,
                moves.size(),
                lines.entrySet().stream()
                        .map(each -> new Line(
                                each.getKey().agency(),
                                each.getKey().from(),
                                each.getKey().to(),
                                each.getValue()))
                        .sorted(Comparator.comparing(Line::agency).thenComparing(Line::from))
                        .toList(),
                found.named().entrySet().stream()
                        .map(each -> new Named(organization.unit(each.getKey()).name(), each.getValue()))
                        .sorted(Comparator.comparing(Named::agency))
                        .toList());
    }

    private Line line(Move move) {
        return new Line(organization.unit(move.agency()).name(), move.from(), move.to(), 0);
    }
}
