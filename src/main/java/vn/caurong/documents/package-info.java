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
            "notifications",
            "signatures"
        })
@org.jspecify.annotations.NullMarked
package vn.caurong.documents;
