/** Tasks: given, led, coordinated, reported, confirmed; deadlines and extensions (QĐ 42/2014, QĐ 23/2018). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "files",
            "journal",
            "organization",
            "organization::sheets",
            "identity",
            "access",
            "worklist",
            "search",
            "notifications",
            "signatures",
            "documents",
            "documents::around",
            "documents::lists",
            "documents::spi"
        })
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks;
