/**
 * Everything that waits for anyone: duty, assignee, due time; delegation applied here. The home
 * page.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "organization", "identity", "journal", "access", "notifications"})
@org.jspecify.annotations.NullMarked
package vn.caurong.worklist;
