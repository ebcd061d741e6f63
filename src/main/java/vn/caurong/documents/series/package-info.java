/** Number series of agencies as their administrators see them: which run, and where they begin. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.series;
