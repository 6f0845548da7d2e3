package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.NOON;
import static dev.switchboard.testkit.contract.Samples.conversationId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.AgentRing;
import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.RingTurn;
import dev.switchboard.conversation.LinePace;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.ReplyClaim;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of {@link RoutingStoreContract} about what is kept: under each kind of key, and whole. */
abstract class KeptContract extends StoreContract {
    private static final PersonaId HR = new PersonaId("HR");
    private static final long BEYOND_INT = 1L << 40;
    /** Not over while anybody runs this: what a store may forget by then, it does not forget. */
    private static final Instant LONG_AFTER = Instant.parse("9999-12-31T23:59:59Z");

    KeptContract() {}

    @Test
    @DisplayName("what is kept under each kind of key is read back, with all that it holds")
    @Advice("keep every kind of key, and every part of what is kept under it, times to the nanosecond")
    void everyKindIsKept() {
        var samples = samples();
        var commit = new Commit();
        samples.forEach(one -> one.in(commit));
        assertThat(store.commit(commit)).isEmpty();

        assertThat(samples).allSatisfy(one -> one.assertKeptBy(store));
        assertThat(samples)
                .as("the kinds of key that were tried")
                .extracting(one -> one.key().kind())
                .contains(Key.Kind.values());
    }

    @Test
    @DisplayName("what is appended is read back, with all that it holds")
    @Advice("keep every part of a message and of a change: text to the letter, files, tags, what was decided")
    void whatIsAppendedIsWhole() {
        var message = WholeSamples.message();
        var change = WholeSamples.change();

        store.commit(new Commit()
                .put(Key.conversation(message.conversation()), 0, WholeSamples.conversation())
                .put(Key.contact(change.contact()), 0, WholeSamples.contact())
                .append(message)
                .append(change));

        assertThat(all(new Query.Messages(message.conversation(), 1), 9)).isEqualTo(List.of(message));
        assertThat(all(new Query.ContactChanges(change.contact(), 1), 9)).isEqualTo(List.of(change));
    }

    private static List<Kept<?>> samples() {
        var conversation = conversationId("c");
        var claim = new ReplyClaim(
                conversation, new EscalationId(WholeSamples.QUESTION), WholeSamples.MIA.key(), LONG_AFTER);
        var wanted = Set.of(WantedExpertise.of("law").atLevel(2).asRequired(), WantedExpertise.of("tax"));
        var proposal = MergeProposal.of(WholeSamples.ONE, WholeSamples.TWO, IdentifierKind.PHONE, NOON)
                .asDismissed();
        return List.of(
                new Kept<>(Key.decision(WholeSamples.QUESTION), WholeSamples.decision(), Parts::of),
                new Kept<>(Key.conversation(conversation), WholeSamples.conversation(), Parts::of),
                Kept.of(Key.outbox(conversation), WholeSamples.outbox()),
                Kept.of(Key.knowledgeGap(WholeSamples.QUESTION), WholeSamples.gap()),
                Kept.of(Key.reply(conversation, "<1@mail/\u00e9>"), "DELIVERED"),
                Kept.of(Key.replyTag("digest"), claim),
                Kept.of(Key.contact(WholeSamples.ONE), WholeSamples.contact()),
                Kept.of(Key.identity(WholeSamples.identity()), WholeSamples.ONE),
                Kept.of(Key.contactNumber(), BEYOND_INT),
                Kept.of(Key.merge(WholeSamples.MERGE), WholeSamples.merge()),
                Kept.of(Key.mergeProposal(WholeSamples.ONE, WholeSamples.TWO), proposal),
                Kept.of(
                        Key.agent(WholeSamples.MIA),
                        AgentState.of(WholeSamples.MIA).assigned(NOON).withInCall(true)),
                Kept.of(Key.absences(WholeSamples.MIA), WholeSamples.absences()),
                Kept.of(Key.linePace(HR, wanted), LinePace.NONE.served(NOON).served(NOON.plusNanos(1))),
                Kept.of(Key.ring(HR), new AgentRing(List.of("mia", "max"))),
                Kept.of(Key.ringTurn(HR), new RingTurn(2, 2)),
                Kept.of(Key.policyHead(), BEYOND_INT),
                Kept.of(Key.policyVersion(BEYOND_INT), WholeSamples.policy()));
    }
}
