/** What a person is told: the bell, the live channel to the browser, e-mail; preferences and bundling. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "organization", "identity", "access"})
@org.jspecify.annotations.NullMarked
package vn.caurong.notifications;
