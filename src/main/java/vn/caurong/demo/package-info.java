/**
 * The main job played against a running server, through the pages that people use. A client: it
 * shares nothing with the server but the address.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.caurong.demo;
