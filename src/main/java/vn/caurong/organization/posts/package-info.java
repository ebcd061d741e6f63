/** Posts, people and who holds which post when, kept by administrators. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.posts;
