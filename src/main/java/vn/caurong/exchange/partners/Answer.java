package vn.caurong.exchange.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is answered.
 *
 * @param description in Vietnamese, what is wrong and what to do
 * @param docId identifier of the message here, null when none came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        boolean success,
        @JsonProperty("ErrorCode") String code,
        @JsonProperty("ErrorDesc") String description,
        @Nullable String docId) {}
