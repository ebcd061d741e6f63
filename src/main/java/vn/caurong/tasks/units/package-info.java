/** How the units that lead stand with their tasks: the four states of QĐ 42/2014, drawn and listed. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.units;
