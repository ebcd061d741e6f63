/** Faults, double clicks and foreign hands against every handler at once, over HTTP. */
package vn.caurong.whole;
