package vn.caurong.exchange.edxml;

/** What a file of a message is called, by its own words or by the manifest's. */
final class AttachmentNames {
    private AttachmentNames() {}

    static String id(Part part) {
        part.text("ContentType");
        return part.text("ContentId").replaceFirst("(?i)^cid:", "").strip();
    }

    static String name(Part part, String otherwise) {
        String described = part.text("Description");
        String name = part.text("AttachmentName");
        return !name.isEmpty() ? name : !otherwise.isEmpty() ? otherwise : described;
    }
}
