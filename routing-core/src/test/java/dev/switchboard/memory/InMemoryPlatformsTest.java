package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InMemoryPlatformsTest {
    private static final ConversationId A = new ConversationId(new PersonaId("HR"), "a");
    private static final ConversationId B = new ConversationId(new PersonaId("HR"), "b");
    private static final Inbox HUMAN = Inbox.followUp("Human");
    private static final Inbox OTHER = Inbox.followUp("Other");
    private static final Tag RED = new Tag("red");
    private static final Tag BLUE = new Tag("blue");

    private final InMemoryInboxPlatform inboxes = InMemoryInboxPlatform.withTags();
    private final InMemoryViewPlatform views = new InMemoryViewPlatform();

    InMemoryPlatformsTest() {
        inboxes.createInbox(HUMAN);
        inboxes.createInbox(OTHER);
    }

    @Test
    @DisplayName("an inbox shows its conversations in the order in which they came into it")
    void inboxesShowWhatCame() {
        inboxes.move(PlatformMove.into("1", A, HUMAN));
        inboxes.move(PlatformMove.into("2", B, HUMAN));
        inboxes.move(PlatformMove.into("3", A, OTHER));
        inboxes.move(PlatformMove.into("4", A, HUMAN));

        assertThat(inboxes.conversationsIn("Human")).containsExactly(B, A);
        assertThat(inboxes.conversationsIn("Other")).isEmpty();
    }

    @Test
    @DisplayName("a move that was asked for twice is recorded once")
    void movesAreRecordedOnce() {
        inboxes.move(PlatformMove.into("1", A, HUMAN));
        inboxes.move(PlatformMove.into("1", A, HUMAN));
        inboxes.move(PlatformMove.out("2", A));

        assertThat(inboxes.moves()).extracting(PlatformMove::key).containsExactly("1", "2");
    }

    @Test
    @DisplayName("tags that were asked for twice are recorded once")
    void tagsAreRecordedOnce() {
        views.mirrorTags(new PlatformTags("1", A, List.of(RED)));
        views.mirrorTags(new PlatformTags("1", A, List.of(RED)));
        views.mirrorTags(new PlatformTags("2", A, List.of()));

        assertThat(views.mirrored()).extracting(PlatformTags::key).containsExactly("1", "2");
        assertThat(inboxes.mirrored()).isEmpty();
    }

    @Test
    @DisplayName(
            "a move has its effect although whoever asks for it learns that it failed, and asking again changes nothing")
    void movesFailAfterwards() {
        inboxes.failNextAfterwards(new IntegrationException("timeout"));

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> inboxes.move(PlatformMove.into("1", A, HUMAN)));
        inboxes.move(PlatformMove.into("1", A, HUMAN));

        assertThat(inboxes.conversationsIn("Human")).containsExactly(A);
        assertThat(inboxes.moves()).hasSize(1);
    }

    @Test
    @DisplayName("a move into an inbox that was never created is refused by its name, and changes nothing")
    void unknownInboxesAreRefused() {
        inboxes.move(PlatformMove.into("1", A, HUMAN));

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> inboxes.move(PlatformMove.into("2", A, Inbox.followUp("Humans"))))
                .withMessage(
                        "this platform has no inbox \"Humans\", only [Human, Other]; create it before moving a conversation"
                                + " into it");
        assertThat(inboxes.inboxOf(A)).contains("Human");
        assertThat(inboxes.moves()).hasSize(1);
    }

    @Test
    @DisplayName("a move that was only pretended is not recorded, and is made when it is tried again")
    void pretendedMovesMayBeTriedAgain() {
        inboxes.pretendToMove(true);
        inboxes.move(PlatformMove.into("1", A, HUMAN));
        assertThat(inboxes.inboxOf(A)).isEmpty();
        assertThat(inboxes.moves()).isEmpty();

        inboxes.pretendToMove(false);
        inboxes.move(PlatformMove.into("1", A, HUMAN));

        assertThat(inboxes.inboxOf(A)).contains("Human");
    }

    @Test
    @DisplayName("tags that a move dropped come back when they are asked for again, with the same key too")
    void droppedTagsMayBeTriedAgain() {
        inboxes.mirrorTags(new PlatformTags("t1", A, List.of(RED)));
        inboxes.dropTagsWhenMoving(true);
        inboxes.move(PlatformMove.into("1", A, HUMAN));
        assertThat(inboxes.tagsOf(A)).isEmpty();

        inboxes.mirrorTags(new PlatformTags("t1", A, List.of(RED)));

        assertThat(inboxes.tagsOf(A)).containsExactly(RED);
    }

    @Test
    @DisplayName("an inbox platform without tags refuses them")
    void tagsAreRefusedWithoutTheCapability() {
        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> new InMemoryInboxPlatform().mirrorTags(new PlatformTags("1", A, List.of(RED))))
                .withMessageContaining("withTags()");
    }

    @Test
    @DisplayName("a platform that is told to fail has not done what it was asked")
    void failuresHaveNoEffect() {
        inboxes.failNext(new IntegrationException("platform is down"));

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> inboxes.move(PlatformMove.into("1", A, HUMAN)))
                .withMessage("platform is down");
        assertThat(inboxes.inboxOf(A)).isEmpty();
    }

    @Test
    @DisplayName(
            "a view shows conversations with any of its tags, one without tags those with any tag, one never created none")
    void viewsShowWhatMatches() {
        views.createView(SharedView.of("red").anyOf("red"));
        views.createView(SharedView.of("both").anyOf("red", "blue"));
        views.createView(SharedView.of("all"));
        views.mirrorTags(new PlatformTags("1", A, List.of(BLUE)));
        views.mirrorTags(new PlatformTags("2", B, List.of(BLUE, RED)));

        assertThat(views.conversationsIn("red")).containsExactly(B);
        assertThat(views.conversationsIn("both")).containsExactly(A, B);
        assertThat(views.conversationsIn("all")).containsExactly(A, B);
        assertThat(views.conversationsIn("never created")).isEmpty();
    }

    @Test
    @DisplayName("a conversation leaves a view with its tag")
    void leavesTheView() {
        views.createView(SharedView.of("red").anyOf("red"));
        views.createView(SharedView.of("all"));
        views.mirrorTags(new PlatformTags("1", A, List.of(RED)));

        views.mirrorTags(new PlatformTags("2", A, List.of()));

        assertThat(views.conversationsIn("red")).isEmpty();
        assertThat(views.conversationsIn("all")).isEmpty();
    }

    @Test
    @DisplayName("tags that were only pretended are not shown, and are when they are tried again")
    void pretendedTagsMayBeTriedAgain() {
        views.pretendToTag(true);
        views.mirrorTags(new PlatformTags("1", A, List.of(RED)));
        assertThat(views.tagsOf(A)).isEmpty();

        views.pretendToTag(false);
        views.mirrorTags(new PlatformTags("1", A, List.of(RED)));

        assertThat(views.tagsOf(A)).containsExactly(RED);
    }
}
