/** The week on paper and in public: as the Office hangs it, as a table, for citizens. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.printed;
