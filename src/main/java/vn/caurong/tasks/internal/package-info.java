/** How tasks live: one class per act, the rules on the things they rule. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.internal;
