/** New agencies with all they need to work, and the names agencies issue documents under. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.founding;
