package dev.switchboard.internal.desk;

import dev.switchboard.absence.Absence;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Facts;
import dev.switchboard.internal.engine.Served;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Ring;
import dev.switchboard.internal.selection.Rings;
import dev.switchboard.internal.selection.Workforce;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of agents: from the store, and from the host. */
final class Staff implements Crew {
    private final Parts parts;
    private final Workforce workforce;
    private final Rings rings;
    private final AbsenceSources absences;

    Staff(Parts parts) {
        this.parts = parts;
        this.workforce = new Workforce(parts.store());
        this.rings = new Rings(parts.store());
        this.absences = new AbsenceSources(parts);
    }

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        return workforce.operatorsOf(persona, workplace, now);
    }

    @Override
    public Ring ringOf(Persona persona) {
        return rings.of(persona);
    }

    @Override
    public Pool everybody(Workplace workplace, Instant now) {
        return workforce.everybody(workplace, now);
    }

    @Override
    public @Nullable Boolean isPresent(Agent agent) {
        var presence = parts.fence()
                .call("availability provider", () -> parts.availability().presenceOf(agent.email()))
                .value();
        return presence == null ? null : presence.isAvailable();
    }

    @Override
    public Optional<Agent> lastOf(Persona persona, Workplace workplace, String contact, ConversationId other) {
        if (contact.isEmpty() || contact.equals(Facts.NEW_CONTACT)) {
            return Optional.empty();
        }
        return idsOf(new ContactId(Long.parseLong(contact))).stream()
                .flatMap(id -> Pages.all(parts.store(), new Query.ConversationsOf(id)).stream())
                .filter(one ->
                        one.id().persona().equals(persona.id()) && !one.id().equals(other))
                .filter(one -> Served.by(one, workplace).isPresent())
                .reduce((one, next) -> next.lastAt().isBefore(one.lastAt()) ? one : next)
                .flatMap(latest -> Served.by(latest, workplace));
    }

    /** Its own, and those of the contacts that it absorbed. */
    private List<ContactId> idsOf(ContactId id) {
        var contact = parts.store().read(Key.contact(id)).value();
        return contact == null ? List.of(id) : contact.ids();
    }

    @Override
    public List<Absence> absencesOf(EmailAddress person, Instant from, Duration ahead) {
        return absences.of(person, from, ahead);
    }

    /** The same for a preview. */
    Crew unseen() {
        return absences.unseen(this);
    }

    @Override
    public List<Conversation> waiting() {
        return Pages.all(parts.store(), new Query.InLine());
    }
}
