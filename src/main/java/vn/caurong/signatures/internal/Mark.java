package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a signature.
 *
 * @param field name of the existing field; gives place and size
 * @param picture PNG with a clear ground, scaled without stretching
 * @param permission certifies with it when not null
 */
record Mark(String field, byte[] picture, @Nullable CertificationPermission permission) {}
