package vn.caurong.worklist.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.worklist.SubjectLink;

/** Where subjects of each kind are read. */
@Component
class SubjectLinks {
    private final Map<String, SubjectLink> links;

    SubjectLinks(List<SubjectLink> links) {
        this.links = links.stream().collect(Collectors.toMap(SubjectLink::kind, link -> link));
    }

    SubjectLink of(String kind) {
        return links.getOrDefault(kind, new SubjectLink(kind, "/" + kind + "/", kind, kind));
    }
}
