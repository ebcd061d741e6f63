package vn.caurong.documents.around;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.files.FileServing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** The panels of every module, in their order. */
@Component
public record AllPanels(ObjectProvider<Panels> all) {
    public List<Panel> on(Subject document, boolean inForce, Actor reader) {
        return all.orderedStream()
                .flatMap(each -> each.on(document, inForce, reader).stream())
                .toList();
    }

    /** Their ways that words of the document go along with, for the page where its words are read. */
    public List<FileServing.Way> quoting(Subject document, boolean inForce, Actor reader) {
        return on(document, inForce, reader).stream()
                .flatMap(panel -> panel.doors().stream())
                .filter(door -> !door.quoting().isEmpty())
                .map(door -> new FileServing.Way(door.nameKey(), door.href(), door.quoting()))
                .toList();
    }
}
