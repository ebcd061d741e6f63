package vn.caurong.documents.incoming;

import vn.caurong.files.Blob;

/**
 * A file that passed the door and was read.
 *
 * @param name as the sender named it
 * @param read what its pages say; still to be looked at by the clerk
 */
record TakenFile(Blob blob, String name, Details read) {}
