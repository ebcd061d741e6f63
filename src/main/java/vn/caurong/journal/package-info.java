/** Append-only, hash-chained record of who did what for whom and when; one chain per agency. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package vn.caurong.journal;
