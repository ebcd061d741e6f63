/** How the organization is kept. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.internal;
