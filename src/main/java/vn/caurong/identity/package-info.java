/** Accounts, sign-in, sessions and the acting context of each request. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "organization", "journal"})
@org.jspecify.annotations.NullMarked
package vn.caurong.identity;
