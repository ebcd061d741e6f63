package vn.caurong.signatures.pictures;

import java.util.UUID;

/** Whose picture: a person's signature, or the seal of an issuing name. */
sealed interface Owner {
    UUID id();

    /** Column of the owner's id. */
    String column();

    record Signer(UUID id) implements Owner {
        @Override
        public String column() {
            return "person";
        }
    }

    record Seal(UUID id) implements Owner {
        @Override
        public String column() {
            return "issuing_name";
        }
    }
}
