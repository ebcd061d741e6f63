package vn.caurong.ui.internal;

import jakarta.servlet.ServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Reads a form by its constructor and nothing else. A name that points into a field where none can be
 * ({@code duties[x]}) is bad input; what a form itself throws comes wrapped and stays a fault of ours.
 */
class FormBinder extends ExtendedServletRequestDataBinder {
    FormBinder(@Nullable Object target, String name) {
        super(target, name);
        setDeclarativeBinding(true);
    }

    @Override
    public void construct(ServletRequest request) {
        try {
            super.construct(request);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException unreadable) {
            throw pointsIntoFields(request)
                    ? new ErrorResponseException(HttpStatus.BAD_REQUEST, unreadable)
                    : unreadable;
        }
    }

    private static boolean pointsIntoFields(ServletRequest request) {
        return Collections.list(request.getParameterNames()).stream().anyMatch(name -> name.contains("["));
    }
}
