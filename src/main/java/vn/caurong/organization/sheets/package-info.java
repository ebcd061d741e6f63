/**
 * Bringing in tables from spreadsheets: read, shown with every refusal, entered whole or not at all.
 * Later modules read their own tables with its parts.
 */
@org.springframework.modulith.NamedInterface("sheets")
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.sheets;
