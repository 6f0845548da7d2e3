package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.identity.ContactId;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.spi.PermissionRequest;
import dev.switchboard.spi.Permissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What all {@link Permissions} promise. Extend it and supply them. Whether they are right is not checked: that is for the host to say.
 * They are asked about every action, by everybody of {@link #actors}, and with as much and as little known as the library ever says.
 */
public abstract class PermissionsContract {
    private Permissions permissions;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected PermissionsContract() {}

    /** The permissions, as a switchboard would be given them. Asked for once before each test. */
    protected abstract Permissions permissions();

    /** Who asks. Default: agents, people and administrators, none of whom the host may know. */
    protected List<Actor> actors() {
        return List.of(
                Actor.agent("dan"),
                Actor.agent("\u00f6dd / \"id\" \uD83D\uDE00"),
                Actor.person("mia@acme.test"),
                Actor.person("nobody@elsewhere.test"),
                Actor.admin("root@acme.test"));
    }

    @BeforeEach
    void begin() {
        permissions = permissions();
    }

    private List<PermissionRequest> requests() {
        return actors().stream()
                .flatMap(actor -> Arrays.stream(Action.values())
                        .flatMap(action -> Stream.of(true, false).flatMap(byRole -> requests(actor, action, byRole))))
                .toList();
    }

    private static Stream<PermissionRequest> requests(Actor actor, Action action, boolean byRole) {
        var conversation = Samples.withEscalation("c", EscalationState.NOTIFIED);
        return Stream.of(
                request(actor, action, null, null, byRole),
                request(actor, action, conversation, null, byRole),
                request(actor, action, conversation, "Human", byRole),
                request(actor, action, null, "Human", byRole),
                PermissionRequest.inDirectory(actor, action, null, byRole),
                PermissionRequest.inDirectory(actor, action, new ContactId(1), byRole),
                PermissionRequest.inPolicy(actor, action, null, byRole),
                PermissionRequest.inPolicy(actor, action, new PersonaId("HR"), byRole));
    }

    private static PermissionRequest request(
            Actor actor, Action action, @Nullable Conversation conversation, @Nullable String place, boolean byRole) {
        return new PermissionRequest(actor, action, conversation, place, byRole);
    }

    private static boolean allows(Permissions asked, PermissionRequest request) {
        var allowed = new AtomicBoolean();
        assertThat(catchThrowable(() -> allowed.set(asked.allows(request))))
                .as(
                        "what is thrown when it is asked whether %s; what is thrown counts as no: return false",
                        of(request))
                .isNull();
        return allowed.get();
    }

    /** Which question it is, for people. */
    private static String of(PermissionRequest request) {
        return request.actor() + " may " + request.action() + " (conversation: "
                + request.conversation().isPresent() + ", place: "
                + request.place().orElse("none") + ", contact: "
                + request.contact().isPresent() + ", persona: "
                + request.persona().isPresent() + ", by role: "
                + request.isAllowedByRole() + ")";
    }

    private static List<String> allowed(Permissions asked, List<PermissionRequest> requests) {
        return requests.stream()
                .filter(one -> allows(asked, one))
                .map(PermissionsContract::of)
                .toList();
    }

    @Test
    @DisplayName("every question is answered: of anybody, about anything, with whatever is known of it")
    void everyQuestionIsAnswered() {
        requests().forEach(request -> allows(permissions, request));
    }

    @Test
    @DisplayName("asking changes nothing: the answers are the same again, and in another order")
    void askingChangesNothing() {
        var backwards = new ArrayList<>(requests());
        Collections.reverse(backwards);

        var first = allowed(permissions, requests());

        assertThat(allowed(permissions, backwards))
                .as("what is allowed when asked again; one action may be asked about several times, and a list asks "
                        + "about each of its rows: do not count")
                .containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    @DisplayName("many threads are answered as each would be alone")
    void manyThreadsAsk() {
        var requests = requests();
        var alone = requests.stream().map(one -> allows(permissions, one)).toList();
        int apart = requests.size() / Crowd.SIZE;

        var said = Crowd.asks(i -> allows(permissions, requests.get(i * apart)));

        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i))
                    .as("whether %s, while many threads ask; share nothing between calls", of(requests.get(i * apart)))
                    .isEqualTo(alone.get(i * apart));
        }
    }

    @Test
    @DisplayName("what is reserved for administrators is denied to all others, and nothing else changes")
    void whatIsReservedIsForAdmins() {
        var all = requests();
        for (var action : Action.values()) {
            var reserved = permissions.onlyForAdmins(action);
            var about = all.stream().filter(one -> one.action() == action).toList();
            var byAdmins = about.stream().filter(one -> one.actor().isAdmin()).toList();

            assertThat(allowed(reserved, about))
                    .as(
                            "what is allowed of %s when it is only for administrators: what was allowed to them before",
                            action)
                    .containsExactlyElementsOf(allowed(permissions, byAdmins));
        }
    }

    @Test
    @DisplayName("what is not reserved for administrators is as it was")
    void whatIsNotReservedStays() {
        var reserved = permissions.onlyForAdmins(Action.DELETE_CONTACT);
        var others = requests().stream()
                .filter(one -> one.action() != Action.DELETE_CONTACT)
                .toList();

        assertThat(allowed(reserved, others))
                .as("what is allowed beside %s, which is only for administrators", Action.DELETE_CONTACT)
                .containsExactlyElementsOf(allowed(permissions, others));
    }
}
