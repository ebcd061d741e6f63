/** One index over all subjects: words and numbers that may lag behind, rights that never do. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "organization", "identity", "access"})
@org.jspecify.annotations.NullMarked
package vn.caurong.search;
