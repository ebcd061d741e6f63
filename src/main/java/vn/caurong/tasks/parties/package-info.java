/** Who leads, coordinates and gives: a unit or a person by their post, one lead only (QĐ 42/2014). */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.parties;
