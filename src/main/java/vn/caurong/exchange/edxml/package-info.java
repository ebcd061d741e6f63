/** Envelopes of QCVN 102:2016/BTTTT in one file, read tolerantly and never believed. */
@org.jspecify.annotations.NullMarked
package vn.caurong.exchange.edxml;
