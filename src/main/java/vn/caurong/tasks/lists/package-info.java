/** Lists of tasks: filters and counts, pages, columns and filters of one's own, export. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.lists;
