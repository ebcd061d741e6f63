/** How search reads subjects in, keeps their words and answers. */
@org.jspecify.annotations.NullMarked
package vn.caurong.search.internal;
