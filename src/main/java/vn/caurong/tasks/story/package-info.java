/** The tasks of the demo city, told after its documents. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.story;
