/** The workings of the shell: words, views, browser files, failures. */
@org.jspecify.annotations.NullMarked
package vn.caurong.ui.internal;
