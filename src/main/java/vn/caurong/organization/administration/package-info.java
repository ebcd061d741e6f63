/** The first pages of administration, and what all of them share: typed words, acts, history. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.administration;
