package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.signatures.FormPreparation.Box;
import vn.caurong.signatures.FormPreparation.Places;
import vn.caurong.signatures.Judgement;

/** One document of a test agency, in every state from drawn to sealed. */
final class TestPaper {
    private static final Properties WORDS = words();

    static final Instant AT = Instant.parse("2020-04-06T02:10:00Z");
    static final Authority ROOT = Authority.root("Thử - Gốc");
    static final Authority ISSUING = Authority.issuing(ROOT, "Thử - Cấp chứng thư");
    static final Instant JUDGED = Instant.parse("2020-04-07T01:00:00Z");
    static final Trust TRUST = new Trust(List.of(encoded(ROOT)), List.of(ROOT.crl(), ISSUING.crl()));
    static final UnlockedKey PERSON = key("Phạm Thị Thử", "Sở Thử nghiệm");
    static final UnlockedKey AGENCY = key("Sở Thử nghiệm", "Sở Thử nghiệm");
    static final byte[] BLUE = DrawnSignature.png("Phạm Thị Thử");
    static final byte[] RED = DrawnSeal.png("Sở Thử nghiệm");
    static final Places PLACES = new Places(
            new Box(1, 130, 716, 30, 15), new Box(1, 380, 716, 158, 15), new Box(1, 360, 300, 158.7f, 79.4f));

    private static final byte[] PREPARED = new PreparingForms().prepare(drawn(), PLACES);
    private static final byte[] SIGNED = signed(PREPARED);

    private TestPaper() {}

    static Judgement judge(byte[] pdf) {
        Judgement judgement = Judge.judge(pdf, TRUST, JUDGED);
        judgement.findings().forEach(finding -> assertThat(WORDS).containsKey(finding.key()));
        return judgement;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (var in = TestPaper.class.getResourceAsStream("/messages/signatures_vi.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(Authority authority) {
        try {
            return authority.certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static UnlockedKey key(String name, String organisation) {
        char[] pin = "1".toCharArray();
        var subject = CertificateNames.name(name, organisation, null);
        byte[] store = ISSUING.pkcs12(subject, pin);
        return UnlockedKey.open(store, pin).orElseThrow();
    }

    /** A time-stamping key: its certificate must say so, critically (RFC 3161 2.3). */
    static UnlockedKey timeStamps() {
        try {
            var generator = java.security.KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            var builder = new org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder(
                    ISSUING.certificate(),
                    java.math.BigInteger.TEN,
                    java.util.Date.from(CertificateMaking.FROM),
                    java.util.Date.from(CertificateMaking.TO),
                    new javax.security.auth.x500.X500Principal("CN=Tem thoi gian thu"),
                    pair.getPublic());
            builder.addExtension(
                    org.bouncycastle.asn1.x509.Extension.extendedKeyUsage,
                    true,
                    new org.bouncycastle.asn1.x509.ExtendedKeyUsage(
                            org.bouncycastle.asn1.x509.KeyPurposeId.id_kp_timeStamping));
            var signer = new org.bouncycastle.operator.jcajce.JcaContentSignerBuilder("SHA256withECDSA")
                    .build(ISSUING.key());
            var made = new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                    .getCertificate(builder.build(signer));
            List<CertificateToken> chain = java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(made), ISSUING.chain().stream())
                    .map(CertificateToken::new)
                    .toList();
            return new UnlockedKey(pair.getPrivate(), chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] prepared() {
        return PREPARED.clone();
    }

    static byte[] signed() {
        return SIGNED.clone();
    }

    static byte[] signed(byte[] prepared) {
        var permission = CertificationPermission.MINIMAL_CHANGES_PERMITTED;
        return Pades.sign(prepared, new Mark("person", BLUE, permission), PERSON, AT);
    }

    static byte[] filled(byte[] signed) {
        return Filling.fill(signed, values());
    }

    static byte[] sealed() {
        return sealed(filled(signed()));
    }

    static byte[] sealed(byte[] filled) {
        var mark = new Mark("agency", RED, null);
        return Pades.sign(filled, mark, AGENCY, AT.plusSeconds(900));
    }

    static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", "418");
        values.put("date", "ngày 06 tháng 4 năm 2020");
        return values;
    }

    static Actor actor(UUID person, UUID agency, Role role) {
        UUID post = UUID.randomUUID();
        return new Actor(person, post, null, agency, agency, Set.of(role), "Người Thử", "Chức danh");
    }

    static byte[] drawn() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.addPage(new PDPage(PDRectangle.A4));
            PDType0Font font = PDType0Font.load(
                    document, TestPaper.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"), true);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                write(text, font, 105, 720, "Số:");
                write(text, font, 160, 720, "/STN-VP");
                write(text, font, 322, 720, "Đà Nẵng,");
                write(text, font, 90, 600, "Kính gửi: Ủy ban nhân dân quận Thử.");
                write(text, font, 400, 395, "KT. GIÁM ĐỐC");
                write(text, font, 400, 285, "Phạm Thị Thử");
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream text, PDType0Font font, float x, float y, String words)
            throws IOException {
        text.beginText();
        text.setFont(font, 13);
        text.newLineAtOffset(x, y);
        text.showText(words);
        text.endText();
    }
}
