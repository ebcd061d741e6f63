/** Who may sign for whom, and who does whose work for a time: entered, ended, shown. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.authority;
