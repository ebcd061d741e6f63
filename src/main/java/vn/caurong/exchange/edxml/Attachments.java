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
            String id = id(attachment);
            byId.put(id.isEmpty() || byId.containsKey(id) ? id + "#" + byId.size() : id, attachment);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Part reference : message.first("edXMLManifest", "Manifest").all("Reference")) {
            Part attachment = byId.remove(id(reference));
            if (attachment != null) {
                add(pieces, attachment, name(attachment, name(reference, "")));
            }
        }
        byId.values().forEach(attachment -> add(pieces, attachment, name(attachment, "")));
        return pieces;
    }

    private void add(List<Piece> pieces, Part attachment, String name) {
        String stored = attachment.text(MessageParser.ENCODED);
        if (!stored.isEmpty()) {
            pieces.add(Packed.unpack(new Piece(name, folder.resolve(stored)), folder));
        }
    }

    private static String id(Part part) {
        part.text("ContentType");
        return part.text("ContentId").replaceFirst("(?i)^cid:", "").strip();
    }

    private static String name(Part part, String otherwise) {
        String described = part.text("Description");
        String name = part.text("AttachmentName");
        return !name.isEmpty() ? name : !otherwise.isEmpty() ? otherwise : described;
    }
}
