/** The board of tasks: columns by where they stand, cards that move by the acts one may do. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.board;
