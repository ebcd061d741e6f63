package vn.caurong.documents.around;

import java.util.UUID;
import vn.caurong.kernel.Actor;

/**
 * An outgoing document went out; heard in the transaction of its issue, so what follows from it is
 * kept together with it or not at all.
 *
 * @param mark number and notation as printed
 */
public record DocumentIssued(UUID outgoing, String mark, Actor by) {}
