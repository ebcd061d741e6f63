package vn.caurong.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A subject that was found.
 *
 * @param href where its page is
 * @param mark number and notation, empty when none yet
 * @param party agency it comes from
 * @param day the date it is known by
 */
public record Found(String kind, UUID id, String href, String mark, String title, String party, LocalDate day) {}
