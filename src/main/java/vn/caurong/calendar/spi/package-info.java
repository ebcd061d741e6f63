/** What other modules contribute to a person's calendar. */
@org.springframework.modulith.NamedInterface("spi")
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.spi;
