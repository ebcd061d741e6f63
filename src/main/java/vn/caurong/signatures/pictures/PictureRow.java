package vn.caurong.signatures.pictures;

import java.time.LocalDate;
import java.util.UUID;

/** A picture with the first day it is used; the newest one reached holds. */
public record PictureRow(UUID id, LocalDate validFrom) {}
