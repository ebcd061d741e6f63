package vn.caurong.exchange.edxml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caurong.documents.spi.Intake.Piece;

/**
 * The files of a message in the order of its manifest, the document itself first. Content ids are
 * told with {@code cid:} or without.
 */
record Attachments(Path folder) {
    List<Piece> of(Part message) {
        Map<String, Part> byId = new LinkedHashMap<>();
        for (Part attachment : message.first("AttachmentEncoded").all("Attachment")) {
            String id = AttachmentNames.id(attachment);
            byId.put(id.isEmpty() || byId.containsKey(id) ? id + "#" + byId.size() : id, attachment);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Part reference : message.first("edXMLManifest", "Manifest").all("Reference")) {
            Part attachment = byId.remove(AttachmentNames.id(reference));
            if (attachment != null) {
                add(pieces, attachment, AttachmentNames.name(attachment, AttachmentNames.name(reference, "")));
            }
        }
        byId.values().forEach(attachment -> add(pieces, attachment, AttachmentNames.name(attachment, "")));
        return pieces;
    }

    private void add(List<Piece> pieces, Part attachment, String name) {
        String stored = attachment.text(MessageParser.ENCODED);
        if (!stored.isEmpty()) {
            pieces.add(Packed.unpack(new Piece(name, folder.resolve(stored)), folder));
        }
    }
}
