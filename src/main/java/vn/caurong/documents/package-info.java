/** Official documents from arrival or draft to archive: registers, numbers, routing, issue. */
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
            "signatures"
        })
@org.jspecify.annotations.NullMarked
package vn.caurong.documents;
