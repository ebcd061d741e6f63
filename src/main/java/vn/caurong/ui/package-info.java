/** The page shell with its slots, and the parts every screen is made of. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package vn.caurong.ui;
