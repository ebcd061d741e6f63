package vn.caurong.exchange.partners;

import org.springframework.http.HttpStatus;

/** Error codes of the provincial exchange axis, with the status they are answered by. */
enum ErrorCode {
    DONE(0, HttpStatus.OK),
    FILE_INVALID(10, HttpStatus.UNPROCESSABLE_CONTENT),
    /** Larger than a message may be. */
    TOO_LARGE(10, HttpStatus.CONTENT_TOO_LARGE),
    WRONG_KEY(15, HttpStatus.UNAUTHORIZED),
    RECEIVER_UNKNOWN(18, HttpStatus.UNPROCESSABLE_CONTENT),
    SENDER_NOT_REGISTERED(19, HttpStatus.UNPROCESSABLE_CONTENT),
    INTERNAL(20, HttpStatus.INTERNAL_SERVER_ERROR),
    /** Too many calls in a minute; the same code, to be tried again. */
    BUSY(20, HttpStatus.TOO_MANY_REQUESTS),
    FILE_PROCESSING(21, HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_CONFORM(22, HttpStatus.UNPROCESSABLE_CONTENT),
    RECEIVER_LOCKED(23, HttpStatus.UNPROCESSABLE_CONTENT);

    private final int number;
    private final HttpStatus status;

    ErrorCode(int number, HttpStatus status) {
        this.number = number;
        this.status = status;
    }

    String number() {
        return Integer.toString(number);
    }

    HttpStatus status() {
        return status;
    }
}
