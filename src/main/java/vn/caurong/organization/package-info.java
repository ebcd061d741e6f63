/** Dated units, posts, people, holdings, delegations and signing authorities; working time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "journal"})
@org.jspecify.annotations.NullMarked
package vn.caurong.organization;
