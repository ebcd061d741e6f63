package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;

/** The picture of a signature in its field. */
final class MarkImage {
    private MarkImage() {}

    static SignatureImageParameters of(Mark mark) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setFieldId(mark.field());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(mark.picture(), "mark.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setFieldParameters(field);
        return image;
    }
}
