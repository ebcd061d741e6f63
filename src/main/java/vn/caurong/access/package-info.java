/** The audience of every subject: who may see it, why and since when. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "organization", "identity", "journal"})
@org.jspecify.annotations.NullMarked
package vn.caurong.access;
