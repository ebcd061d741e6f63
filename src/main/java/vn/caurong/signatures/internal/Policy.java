package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * What DSS must not let pass. Its own policy only warns of text added after signing; with the two
 * visual checks at FAIL every lawful document fails, because the seal covers a third of the
 * signature (docs/decisions).
 */
final class Policy {
    /** Goes up with every change here or in the own checks, so that files are judged anew. */
    static final String VERSION = "3";

    private static final List<String> MUST_HOLD = List.of("UndefinedChanges", "DocMDP", "FieldMDP", "SigFieldLock");

    /** Without a network a list of revoked certificates may not be at hand; said in words then. */
    private static final List<String> MAY_LACK = List.of("RevocationDataAvailable", "AcceptableRevocationDataFound");

    /** Read once: reading it is four fifths of judging a file nobody signed. Only asked after that. */
    private static final ValidationPolicy READ = read(adapted());

    private Policy() {}

    static ValidationPolicy asRead() {
        return READ;
    }

    private static ValidationPolicy read(String xml) {
        try (InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            return ValidationPolicyFacade.newFacade().getValidationPolicy(in);
        } catch (IOException | JAXBException | SAXException | XMLStreamException unreadable) {
            throw new IllegalStateException("DSS policy cannot be read.", unreadable);
        }
    }

    private static String adapted() {
        String policy = original();
        for (String check : MUST_HOLD) {
            policy = set(policy, check, "WARN", "FAIL");
        }
        for (String check : MAY_LACK) {
            policy = set(policy, check, "FAIL", "WARN");
        }
        return policy;
    }

    private static String set(String policy, String check, String from, String to) {
        String before = "<" + check + " Level=\"" + from + "\" />";
        if (!policy.contains(before)) {
            throw new IllegalStateException("DSS policy no longer says " + before);
        }
        return policy.replace(before, "<" + check + " Level=\"" + to + "\" />");
    }

    private static String original() {
        try (InputStream in = Policy.class.getResourceAsStream("/policy/constraint.xml")) {
            if (in == null) {
                throw new IllegalStateException("DSS policy not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
