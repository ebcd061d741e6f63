/** Units that end: merged into another, split into several, or dissolved, from a day to come. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.endings;
