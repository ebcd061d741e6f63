package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** How units of the demo city work on what was directed, and what leaves the desk unregistered. */
@Component
@Profile("demo")
public class StoryWork {
    private final Assigning assigning;
    private final Working working;
    private final Completing completing;
    private final Refusing refusing;
    private final Merging merging;
    private final HandingBack handingBack;
    private final IncomingDocuments documents;
    private final Clock clock;

    StoryWork(
            Assigning assigning,
            Working working,
            Completing completing,
            Refusing refusing,
            Merging merging,
            HandingBack handingBack,
            IncomingDocuments documents,
            Clock clock) {
        this.assigning = assigning;
        this.working = working;
        this.completing = completing;
        this.refusing = refusing;
        this.merging = merging;
        this.handingBack = handingBack;
        this.documents = documents;
        this.clock = clock;
    }

    public void assign(UUID id, UUID to, String words, Actor head) {
        var assignment = new Assigning.Assignment(to, Deadline.none(clock.instant()), words);
        assigning.assign(id, version(id), assignment, head);
    }

    public void opine(UUID id, String words, Actor by) {
        working.opine(id, words, by);
    }

    public void partDone(UUID id, String words, Actor head) {
        working.partDone(id, words, head);
    }

    public void report(UUID id, String words, Actor by) {
        completing.report(id, version(id), Completion.reported(words, ""), by);
    }

    public void handBack(UUID id, String why, Actor head) {
        handingBack.handBack(id, version(id), why, head);
    }

    public void refuse(UUID id, String why, Actor clerk) {
        refusing.refuse(id, version(id), why, clerk);
    }

    public void merge(UUID copy, UUID into, Actor clerk) {
        merging.merge(copy, version(copy), into, clerk);
    }

    private int version(UUID id) {
        return documents.find(id).orElseThrow().version();
    }
}
