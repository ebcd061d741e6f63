package vn.caurong.documents.delivery;

import java.util.UUID;

/** Where deliveries from inside the program arrive; implemented by incoming documents. */
public interface ArrivalDesk {
    /**
     * Makes the receiver's own record with its register item, in one transaction of its own, and
     * reports ARRIVED back; idempotent by (outgoing, toAgency).
     *
     * @return the incoming document's id
     */
    UUID deliver(Delivered delivered);

    /**
     * The sender calls a document back: the receiver's record is cancelled and CANCELLED reported, in
     * one transaction; nothing happens where none came or it is cancelled already.
     */
    void callBack(UUID outgoing, UUID agency, String reason);
}
