/** Tasks as bars over weeks, drawn here: days off and today marked, each linked to its task. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.timeline;
