/** Partners as the administrator of the whole city keeps them: their key, their door, whom they reach. */
@org.jspecify.annotations.NullMarked
package vn.caurong.exchange.administration;
