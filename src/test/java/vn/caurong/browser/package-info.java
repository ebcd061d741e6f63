/** The whole program with its demo, seen through a real browser. */
package vn.caurong.browser;
