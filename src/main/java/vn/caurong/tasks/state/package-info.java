/** Where a task stands and what it and those who lead it are called, for every part of tasks. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.state;
