package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HandoffProperties {

    @Property(tries = 400, seed = "4", edgeCases = EdgeCasesMode.NONE)
    @Label("I-4 I-11 I-12 whatever tags, rules and people do: one assignee, one place, no question without a human")
    void everythingHoldsAfterEachDeed(@ForAll("teams") Team team, @ForAll("deeds") List<Deed> deeds) {
        var world = new TeamWorld(team);

        for (var deed : deeds) {
            var before = new Before(world, deed);
            var decision = world.doIt(deed);
            if (decision != null) {
                new AfterQuestion(world, before, deed, decision).check();
            }
            world.conversations().forEach(one -> checkAlways(world, one));
            TeamWorld.CHATS.forEach(chat -> assertThat(shown(world, chat))
                    .as("each message once, in order")
                    .isSorted()
                    .doesNotHaveDuplicates());
        }
    }

    private static List<Long> shown(TeamWorld world, ConversationId chat) {
        return world.chat.deliveries().stream()
                .filter(one -> one.message().conversation().equals(chat))
                .map(one -> one.message().sequence())
                .toList();
    }

    @Property(tries = 200, seed = "44", edgeCases = EdgeCasesMode.NONE)
    @Label("a preview decides as the question then does, with the same trace, and changes nothing")
    void aPreviewIsTheDecision(@ForAll("teams") Team team, @ForAll("deeds") List<Deed> deeds) {
        var world = new TeamWorld(team);

        for (var deed : deeds) {
            if (deed.kind() == Deed.Kind.ASK) {
                var before = world.everything();
                var preview = world.preview(deed);
                assertThat(world.everything()).isEqualTo(before);

                var decision = world.doIt(deed);

                assertThat(preview).isEqualTo(decision);
                assertThat(preview.trace().steps()).isEqualTo(traceOf(decision));
            } else {
                world.doIt(deed);
            }
        }
    }

    @Property(tries = 200, seed = "444", edgeCases = EdgeCasesMode.NONE)
    @Label("the same deeds in another world lead to the same decisions, traces and people told")
    void theSameDeedsLeadToTheSame(@ForAll("teams") Team team, @ForAll("deeds") List<Deed> deeds) {
        var one = new TeamWorld(team);
        var other = new TeamWorld(team);

        for (var deed : deeds) {
            var decision = one.doIt(deed);
            var same = other.doIt(deed);

            assertThat(same).isEqualTo(decision);
            assertThat(traceOf(same)).isEqualTo(traceOf(decision));
        }
        assertThat(other.everything()).isEqualTo(one.everything());
    }

    @Property(tries = 300, seed = "4444", edgeCases = EdgeCasesMode.NONE)
    @Label("3.4 the order of rules of different priority changes no decision, and nobody is told who was not")
    void theOrderOfRulesDoesNotMatter(
            @ForAll("teams") Team team, @ForAll("questions") List<Deed> questions, @ForAll Random random) {
        var one = new TeamWorld(team, team.policyWithDifferentPriorities());
        var other = new TeamWorld(team, team.policyWithRulesInOrder(random));

        for (var question : questions) {
            var told = one.notifier.notifications().size();
            var decision = one.doIt(question);
            var same = other.doIt(question);

            assertThat(same).isEqualTo(decision);
            assertThat(other.toldSince(told)).containsExactlyInAnyOrderElementsOf(one.toldSince(told));
        }
    }

    @Provide
    Arbitrary<Team> teams() {
        return Team.any();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Deed.any().list().ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Deed>> questions() {
        return Deed.questions().list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<?> traceOf(@org.jspecify.annotations.Nullable RoutingDecision decision) {
        return decision == null ? List.of() : decision.trace().steps();
    }

    /** What holds at any time. */
    private static void checkAlways(TeamWorld world, Conversation conversation) {
        conversation
                .openPlacement()
                .filter(one -> !world.isShrunk())
                .ifPresent(one -> assertThat(world.policy().workplace().inbox(one.inbox()))
                        .as("inbox of %s", conversation)
                        .isPresent());
        if (conversation
                .placement()
                .filter(one -> one.state() == Placement.State.CLAIMED)
                .isPresent()) {
            assertThat(conversation.assignee())
                    .as("whoever claimed %s", conversation)
                    .isPresent();
        }
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen()) {
                assertThat(isKnownToSomebody(world, conversation, escalation))
                        .as("somebody who has %s knows of it: %s", escalation, escalation.timeline())
                        .isTrue();
            } else if (escalation.state() == EscalationState.UNROUTABLE) {
                assertThat(isLogged(world, escalation)).isTrue();
            }
        }
    }

    /** One who has it was told of it or took it; or is told with the next message, which the automation does not answer. */
    private static boolean isKnownToSomebody(TeamWorld world, Conversation conversation, Escalation escalation) {
        if (escalation.isToldLater()) {
            return !escalation.holders().isEmpty() && conversation.mode() == AutomationMode.SUSPENDED;
        }
        return escalation.holders().stream()
                .anyMatch(holder -> tookIt(escalation, holder.person().email().toString())
                        || world.notifier.notifications().stream()
                                .anyMatch(told -> told.escalation()
                                                .filter(escalation.id()::equals)
                                                .isPresent()
                                        && told.recipient().person().equals(holder.person())));
    }

    private static boolean tookIt(Escalation escalation, String email) {
        return escalation.timeline().stream()
                .anyMatch(one ->
                        one.what().equals(email + " claimed it") || one.what().equals(email + " took it over"));
    }

    private static boolean isLogged(TeamWorld world, Escalation escalation) {
        return world.switchboard.conversations().knowledgeGaps("Shop").stream()
                .anyMatch(gap -> gap.question().equals(escalation.id().question()));
    }

    /** How things were before a deed. */
    private record Before(AutomationMode mode, int told, int delivered, long messages, boolean failing) {
        Before(TeamWorld world, Deed deed) {
            this(
                    world.switchboard
                            .conversations()
                            .mayAutomationSpeak(TeamWorld.chat(deed))
                            .mode(),
                    world.notifier.notifications().size(),
                    world.chat.deliveries().size(),
                    world.conversation(TeamWorld.chat(deed))
                            .map(Conversation::messageCount)
                            .orElse(0L),
                    world.isFailing());
        }
    }

    /** What holds after a question. */
    private record AfterQuestion(TeamWorld world, Before before, Deed deed, RoutingDecision decision) {

        void check() {
            if (before.mode != AutomationMode.ACTIVE) {
                assertThat(saidByThePersona()).as("said while %s", before.mode).isEmpty();
            }
            var told = world.toldSince(before.told);
            if (!before.failing) {
                assertThat(toldOf()).doesNotHaveDuplicates();
            }
            assertThat(told).as("nobody is told of their own question").doesNotContain(asker());
            assertThat(escalations()).hasSize(decision.escalation().isPresent() && isHandedOver() ? 1 : 0);
            switch (decision.outcome()) {
                case HELD -> held(told);
                case IGNORED -> assertThat(mayBeIgnored()).isTrue();
                case UNROUTABLE ->
                    assertThat(world.switchboard.conversations().knowledgeGaps("Shop"))
                            .anyMatch(gap ->
                                    gap.question().equals(decision.basis().question()));
                case ANSWERED -> assertThat(saidByThePersona()).hasSizeBetween(before.failing ? 0 : 1, 1);
                default -> assertThat(isHandedOver()).isTrue();
            }
        }

        /** Of which messages whom: the keys of the notifications without the number of the attempt. */
        private List<String> toldOf() {
            var all = world.notifier.notifications();
            return all.subList(before.told, all.size()).stream()
                    .map(one -> one.key().substring(0, one.key().lastIndexOf(' ')))
                    .toList();
        }

        private boolean isHandedOver() {
            return Set.of(
                            Outcome.ESCALATED_SPECIALIST,
                            Outcome.ESCALATED_AGENT,
                            Outcome.ESCALATED_OWNER,
                            Outcome.QUEUED)
                    .contains(decision.outcome());
        }

        /** Whoever has it is told of the message, or has the inbox before them in which a question waits of which they know. */
        private void held(List<String> told) {
            assertThat(before.mode).isNotEqualTo(AutomationMode.ACTIVE);
            if (!before.failing) {
                assertThat(!told.isEmpty() || waitsInAnInbox())
                        .as("somebody knows of a message that is held")
                        .isTrue();
            }
        }

        private boolean waitsInAnInbox() {
            return conversation().escalations().stream()
                    .anyMatch(one -> one.state().isOpen() && one.inbox().isPresent());
        }

        private boolean mayBeIgnored() {
            var names = new HashSet<String>();
            decision.tags().forEach(tag -> names.add(tag.name()));
            var found = world.team().tags().stream()
                    .filter(tag -> names.contains(tag.name()))
                    .toList();
            return found.stream().anyMatch(tag -> tag.postAction() == PostAction.NO_REPLY)
                    && found.stream().noneMatch(SmartTag::isHandOff)
                    && !deed.text().contains("human")
                    && world.team().rules().stream()
                            .filter(rule -> rule.anyOf().stream().anyMatch(decision.tags()::contains))
                            .noneMatch(rule -> rule.isHandOff());
        }

        /** Of this turn; what could not be delivered before may come with it. */
        private List<String> saidByThePersona() {
            var all = world.chat.deliveries();
            var said = new ArrayList<String>();
            for (var one : all.subList(before.delivered, all.size())) {
                if (one.message().author().role() == Author.Role.PERSONA && isOfThisTurn(one.message())) {
                    said.add(one.message().text());
                }
            }
            return said;
        }

        private boolean isOfThisTurn(Message message) {
            return message.conversation().equals(decision.conversation()) && message.sequence() > before.messages;
        }

        private Conversation conversation() {
            return world.conversation(decision.conversation()).orElseThrow();
        }

        private List<Escalation> escalations() {
            return conversation().escalations().stream()
                    .filter(one -> one.id().question().equals(decision.basis().question()))
                    .toList();
        }

        private String asker() {
            return TeamWorld.asker(deed).emails().get(0).toString();
        }
    }
}
