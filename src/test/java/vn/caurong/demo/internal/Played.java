package vn.caurong.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * Documents of the demo played through their pages without a browser.
 *
 * @param incoming address of a document that was answered
 * @param outgoing address of its reply, issued
 */
public record Played(String incoming, String outgoing) {
    /**
     * @param number of the letter, one that no other test uses
     */
    public static Played upToIssue(String server, int number) {
        Job job = new Job(new Cast(URI.create(server)), number);
        try {
            job.arrive();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        job.register();
        job.direct();
        job.assign();
        job.draft();
        job.issue();
        return new Played(job.incoming(), job.outgoing());
    }
}
