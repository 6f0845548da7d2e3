package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Engagement;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who waits in the line asks of an agent. While agents only get more to do, nobody who was not found for a wish is found
 * for an equal one, so that a long line of few wishes is gone through fast.
 *
 * @param particular whose wish it is, if more counts than the rest of it; such a wish equals no other
 */
public record Wish(
        Optional<EscalationId> particular,
        PersonaId persona,
        Channel channel,
        Optional<String> language,
        Optional<CountryCode> country,
        List<String> reasons,
        List<Tag> tags,
        List<WantedExpertise> wanted) {

    /** Of somebody who waits. */
    public static Wish of(Waiter waiter, Snapshot snapshot) {
        var escalation = waiter.escalation();
        return new Wish(
                isParticular(waiter, snapshot) ? Optional.of(escalation.id()) : Optional.empty(),
                waiter.conversation().id().persona(),
                escalation.channel(),
                escalation.language(),
                escalation.country(),
                escalation.reasons().stream().map(ReasonMatch::label).toList(),
                escalation.tags(),
                waiter.conversation().wanted());
    }

    /** Whether it counts, too, who served them, who is in the conversation or was asked, who they are, or what the host makes of it. */
    private static boolean isParticular(Waiter waiter, Snapshot snapshot) {
        var workplace = snapshot.policy().workplace();
        var persona = snapshot.persona(waiter.conversation().id().persona().value());
        return persona == null
                || persona.selector() != null
                || !waiter.escalation().asked().isEmpty()
                || !Engagement.in(waiter.conversation()).isEmpty()
                || Served.by(waiter.conversation(), workplace).isPresent()
                || waiter.escalation().asker().emails().stream()
                        .anyMatch(email -> workplace.agent(email).isPresent());
    }
}
