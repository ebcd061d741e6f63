package vn.caurong.worklist.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.ui.Visitors;
import vn.caurong.worklist.SubjectLink;

/**
 * Marks items as read when the page of their subject was shown; after the answer is written, so
 * that nobody waits for it. Business modules need not know.
 */
@Component
record ReadingMarks(List<SubjectLink> links, ObjectProvider<Marking> marking, ObjectProvider<Visitors> visitors)
        implements HandlerInterceptor, WebMvcConfigurer {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!request.getMethod().equals("GET") || response.getStatus() != 200 || failure != null) {
            return;
        }
        subject(request.getRequestURI()).ifPresent(this::read);
    }

    private void read(Subject subject) {
        Actor actor = visitors.getObject().actor();
        if (actor != null) {
            marking.getObject().read(subject, actor);
        }
    }

    /** The subject whose own page this address is. */
    private Optional<Subject> subject(String path) {
        return links.stream()
                .filter(link -> path.startsWith(link.path()))
                .filter(link -> ID.matcher(path.substring(link.path().length())).matches())
                .map(link -> new Subject(
                        link.kind(), UUID.fromString(path.substring(link.path().length()))))
                .findFirst();
    }
}
