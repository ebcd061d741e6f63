/**
 * How fast the program is, side by side with what limits it: {@code ./caurong bench}. {@link
 * vn.caurong.bench.Bench} begins it; docs/performance.md keeps the latest table.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.bench;
