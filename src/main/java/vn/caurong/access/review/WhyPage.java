package vn.caurong.access.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * @param person whom it is about, as typed
 * @param address of the subject, as typed
 * @param name the person found
 * @param rows null before anything was asked; empty when the person cannot see it
 */
public record WhyPage(
        Unit agency,
        String person,
        String address,
        String name,
        @Nullable List<WhyRow> rows) {}
