/** Bringing in tables from spreadsheets: read, shown with every refusal, entered whole or not at all. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.sheets;
