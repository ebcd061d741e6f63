/** Programs that may send and fetch messages, and the door they call at. */
@org.jspecify.annotations.NullMarked
package vn.caurong.exchange.partners;
