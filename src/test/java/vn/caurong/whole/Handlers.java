package vn.caurong.whole;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** Every handler of the program as it is mapped. */
final class Handlers {
    private Handlers() {}

    /**
     * @param pattern of its address
     * @param roles that may; all when empty
     * @param fields of the forms it takes as one thing
     */
    record Handler(RequestMethod method, String pattern, List<Role> roles, List<String> fields) {
        boolean has(String part) {
            return pattern.contains(part);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Handler> of(ApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(e -> e.getValue().hasMethodAnnotation(Permission.class))
                .flatMap(e -> of(e.getKey(), e.getValue()).stream())
                .sorted(java.util.Comparator.comparing(Handler::toString))
                .toList();
    }

    private static List<Handler> of(RequestMappingInfo info, HandlerMethod method) {
        List<Role> roles = List.of(method.getMethodAnnotation(Permission.class).roles());
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(verb -> info.getPatternValues().stream()
                        .map(pattern -> new Handler(verb, pattern, roles, fields(method))))
                .toList();
    }

    private static List<String> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(type -> type.isRecord() && type != Actor.class)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }
}
