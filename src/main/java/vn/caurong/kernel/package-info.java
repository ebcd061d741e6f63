/**
 * Words every module shares: who acts, on what, with which answer. Nothing here knows a business.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.caurong.kernel;
