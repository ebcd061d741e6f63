/**
 * Urging (đôn đốc): a ladder of reminders set per unit, told in working time and bundled, and the
 * document that urges a unit.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.urging;
