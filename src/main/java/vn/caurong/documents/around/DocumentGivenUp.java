package vn.caurong.documents.around;

import java.util.UUID;
import vn.caurong.kernel.Actor;

/**
 * An outgoing document counts no more: withdrawn as a draft, or called back after it went out; heard
 * in the same transaction.
 */
public record DocumentGivenUp(UUID outgoing, String reason, Actor by) {}
