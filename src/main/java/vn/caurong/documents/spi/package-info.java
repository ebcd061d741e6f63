/** What later modules hang into documents: formats that fill the arrival form, the road to partners. */
@org.springframework.modulith.NamedInterface("spi")
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.spi;
