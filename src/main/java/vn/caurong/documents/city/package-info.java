/** The demo city's documents of the days before the first start, told through the use cases. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.city;
