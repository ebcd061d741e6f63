/** What the lead and those who coordinate report, with its files. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.reports;
