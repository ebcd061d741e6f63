package vn.caurong.calendar.entries;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.Resources;

/** How a place is written with the sites of a line (điểm cầu), in Vietnamese as on paper. */
@Component
public record WrittenPlaces(Resources resources, MessageSource texts) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Of an entry: the room by its name. */
    String of(Plan plan) {
        UUID room = plan.room();
        String name = (room == null ? List.<Resource>of() : resources.among(List.of(room)))
                .stream().map(Resource::name).findFirst().orElse(plan.place());
        return of(name, plan.sites());
    }

    /**
     * @param place name of the room or words, empty for none
     * @param sites one in each line, empty for none
     * @return empty where neither is said
     */
    public String of(String place, String sites) {
        Object[] lines = {sites.replace("\n", ", ")};
        String written = sites.isEmpty() ? "" : texts.getMessage("calendar.paper.sites", lines, VIETNAMESE);
        return Stream.of(place, written).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }
}
