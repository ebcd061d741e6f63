/** Documents that pass between this program and others: edXML envelopes, partners, their door. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "files",
            "journal",
            "organization",
            "search",
            "identity",
            "access",
            "worklist",
            "signatures",
            "documents",
            "documents::spi"
        })
@org.jspecify.annotations.NullMarked
package vn.caurong.exchange;
