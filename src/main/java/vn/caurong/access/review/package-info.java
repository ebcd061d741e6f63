/** Why somebody can see something, and who has which access: for administrators, never contents. */
@org.jspecify.annotations.NullMarked
package vn.caurong.access.review;
