package vn.caurong.documents.incoming;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Posts that a document concerns: the clerks, and every one that has it to do or to read. */
@Component
record Concerned(Posts posts, WorkList worklist) {
    List<UUID> of(Incoming document) {
        Stream<UUID> had = worklist.openOn(document.subject()).stream()
                .map(OpenItem::assignee)
                .filter(Assignee.ToPost.class::isInstance)
                .map(Assignee::id);
        Stream<UUID> clerks = posts.clerks(document.agency()).stream().map(Post::id);
        return Stream.concat(clerks, had).distinct().toList();
    }
}
