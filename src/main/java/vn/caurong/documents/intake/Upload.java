package vn.caurong.documents.intake;

import org.springframework.core.io.InputStreamSource;

/** A file as somebody sends it. */
public record Upload(String name, InputStreamSource content) {}
