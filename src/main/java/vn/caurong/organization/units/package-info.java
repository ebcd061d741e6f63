/** Agencies' units kept by administrators: new ones, new names, new places in the tree, codes. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.units;
