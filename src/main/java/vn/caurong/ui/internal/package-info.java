/** Rendering of templates and the beans behind the page shell. */
@org.jspecify.annotations.NullMarked
package vn.caurong.ui.internal;
