package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;

/**
 * Every handler against every role: passed or 403 as it declares. The matrix is printed to
 * docs/permissions.md; write it anew with {@code ./caurong test -Dpermissions.write=true
 * -Dtest=PermissionTests}.
 */
@CauRongTest
class PermissionTests {
    private static final Path PAGE = Path.of("docs/permissions.md");

    private final RequestMappingHandlerMapping handlers;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;

    PermissionTests(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            MockMvcTester mvc,
            TestSignIn signIn,
            JdbcClient jdbc) {
        this.handlers = requestMappingHandlerMapping;
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
    }

    @TestFactory
    List<DynamicTest> everyRoleIsLetInOrRefusedAsDeclared() {
        Map<Role, Actor> actors = actors();
        var tests = new ArrayList<DynamicTest>();
        for (Door door : doors()) {
            for (Role role : Role.values()) {
                tests.add(DynamicTest.dynamicTest(door + " " + role, () -> knock(door, role, actors.get(role))));
            }
            tests.add(DynamicTest.dynamicTest(door + " nobody", () -> knockUnknown(door)));
        }
        return tests;
    }

    @Test
    void everyHandlerIsDeclared() {
        assertThat(doors())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.permission()).isNotNull());
    }

    @Test
    void theMatrixOnPaperIsTheOneInForce() throws IOException {
        String matrix = matrix();
        if (Boolean.getBoolean("permissions.write")) {
            Files.writeString(PAGE, matrix);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as("docs/permissions.md is stale: run this test with -Dpermissions.write=true")
                .isEqualTo(matrix);
    }

    private void knock(Door door, Role role, Actor actor) {
        int status = mvc.method(door.method())
                .uri(door.address())
                .with(signIn.as(actor))
                .asyncExchange() // the live channel goes on
                .getResponse()
                .getStatus();
        if (door.permission().keyed()) {
            assertThat(status).isEqualTo(401);
        } else if (door.lets(role)) {
            assertThat(status).as("an empty form is no fault of ours").isNotIn(401, 403, 500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    private void knockUnknown(Door door) {
        var response = mvc.method(door.method())
                .uri(door.address())
                .with(signIn.nobody())
                .exchange()
                .getResponse();
        if (door.permission().keyed()) {
            assertThat(response.getStatus()).isEqualTo(401);
        } else if (door.permission().open()) {
            assertThat(response.getStatus()).isNotIn(401, 403);
        } else {
            assertThat(response.getStatus()).isEqualTo(303);
            assertThat(response.getHeader("Location")).startsWith("/sign-in?to=");
        }
    }

    private Map<Role, Actor> actors() {
        TestAgency agency = TestAgency.create(jdbc, "Sở Mọi cửa");
        var actors = new EnumMap<Role, Actor>(Role.class);
        actors.put(Role.LEADER, agency.leader());
        actors.put(Role.UNIT_HEAD, agency.unitHead());
        actors.put(Role.SPECIALIST, agency.specialist());
        actors.put(Role.CLERK, agency.clerk());
        actors.put(Role.ADMINISTRATOR, agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Quản"));
        return actors;
    }

    /** One row per action: its addresses and who may. */
    private String matrix() {
        var actions = new TreeMap<String, List<Door>>();
        doors().forEach(door -> actions.computeIfAbsent(door.permission().value(), _ -> new ArrayList<>())
                .add(door));
        var text = new StringBuilder("""
                        # Permissions

                        Written by `PermissionTests` from the `@Permission` of every handler; do not edit. Roles come from the post one acts
                        in. Which document, task or dossier one may touch is decided besides by its audience (`access`) and by the rules of
                        the step; a work delegation gives the roles of the post acted for. "everyone" includes people not signed in. An
                        action of no column is for programs with a key of their own.

                        """);
        text.append("| action | addresses |");
        List.of(Role.values()).forEach(role -> text.append(' ').append(role).append(" |"));
        text.append(" everyone |\n|---|---|").append("---|".repeat(Role.values().length + 1));
        actions.forEach((action, doors) -> text.append(row(action, doors)));
        return text.append('\n').toString();
    }

    private static String row(String action, List<Door> doors) {
        String addresses =
                doors.stream().map(door -> "`" + door + "`").distinct().sorted().collect(Collectors.joining("<br>"));
        String roles = Arrays.stream(Role.values())
                .map(role -> doors.stream().allMatch(d -> d.lets(role)) ? " ✓ |" : " |")
                .collect(Collectors.joining());
        boolean open = doors.stream().allMatch(door -> door.permission().open());
        return "\n| " + action + " | " + addresses + " |" + roles + (open ? " ✓ |" : " |");
    }

    private List<Door> doors() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("vn.caurong"))
                .filter(e -> !isErrorPage(e.getValue()))
                .flatMap(e -> doors(e.getKey(), e.getValue()).stream())
                .sorted(java.util.Comparator.comparing(Door::toString))
                .toList();
    }

    private static boolean isErrorPage(HandlerMethod handler) {
        return org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    private static List<Door> doors(RequestMappingInfo info, HandlerMethod handler) {
        Permission permission = handler.getMethodAnnotation(Permission.class);
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.stream()
                .flatMap(method -> info.getPatternValues().stream()
                        .map(pattern -> new Door(method.asHttpMethod(), pattern, permission)))
                .toList();
    }

    private record Door(HttpMethod method, String pattern, Permission permission) {
        boolean lets(Role role) {
            return !permission.keyed()
                    && (permission.roles().length == 0
                            || Set.of(permission.roles()).contains(role));
        }

        /** With an id that exists nowhere, or another word a pattern asks for. */
        String address() {
            return pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()).replaceAll("/\\*+", "/x");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
