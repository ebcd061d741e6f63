/** Work calendars: weeks of leaders and units, rooms and vehicles, what was published and changed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "files",
            "journal",
            "organization",
            "identity",
            "access",
            "worklist",
            "search",
            "notifications",
            "documents",
            "documents::around"
        })
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar;
