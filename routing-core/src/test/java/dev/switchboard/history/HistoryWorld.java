package dev.switchboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.RecordedInteraction;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.identity.ContactId;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A few people who write to two personas in a few conversations, and an agent who writes in them too. */
final class HistoryWorld {
    static final Actor ADMIN = Actor.admin("root@acme.test");

    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final RoutingStore store = new InMemoryStore();
    private final Switchboard switchboard = Switchboard.over(Policy.of(
                    Persona.named("HR").ownedBy("olga@acme.test", "Olga"),
                    Persona.named("IT").ownedBy("olga@acme.test", "Olga")))
            .store(store)
            .clock(clock)
            .build();

    /** Everybody so far becomes one contact. */
    ContactId mergeAll() {
        var contact = switchboard
                .directory()
                .create(ADMIN)
                .addEmail("last@acme.test")
                .save()
                .id();
        mergeAllInto(contact);
        return contact;
    }

    Instant now() {
        return clock.instant();
    }

    /** Does something, the same for one number. */
    void act(int deed) {
        var asker = Asker.withEmail("p" + deed % 3 + "@acme.test").verified();
        var persona = deed % 2 == 0 ? "HR" : "IT";
        var conversation = "c" + deed % 5;
        switch (deed % 4) {
            case 0 -> clock.advance(Duration.ofSeconds(deed % 3));
            case 1 -> record(RecordedInteraction.of(persona, conversation, asker, Channel.EMAIL, ago(deed)), deed);
            default ->
                switchboard.router().route(Question.to(persona, "word " + deed).inConversation(conversation), asker);
        }
    }

    private Instant ago(int seconds) {
        return clock.instant().minusSeconds(seconds % 7);
    }

    private void record(RecordedInteraction interaction, int deed) {
        var author = new Author(Author.Role.AGENT, "dan@acme.test", "Dan");
        switchboard.conversations().record(interaction.from(author, "said " + deed, ago(deed + 3)));
    }

    private void mergeAllInto(ContactId contact) {
        for (long number = 1; number < contact.number(); number++) {
            var other = switchboard.directory().find(new ContactId(number), ADMIN);
            if (other.isPresent() && other.get().isActive() && !other.get().id().equals(contact)) {
                switchboard.directory().merge(contact, List.of(other.get().id()), MergeChoices.survivors(), ADMIN);
            }
        }
    }

    /** The whole history, page by page. */
    List<HistoryEntry> pages(ContactId contact, HistoryFilter filter, int most) {
        var all = new ArrayList<HistoryEntry>();
        var next = "";
        do {
            var page = switchboard.histories().of(contact, filter, ADMIN, next, most);
            assertThat(page.entries()).hasSizeBetween(next.isEmpty() ? 0 : 1, most);
            all.addAll(page.entries());
            next = page.next();
        } while (!next.isEmpty());
        return all;
    }

    /** Everything, then sorted, then filtered. */
    List<HistoryEntry> naive(ContactId contact, HistoryFilter filter) {
        var all = new ArrayList<HistoryEntry>();
        var ids = new ArrayList<>(List.of(contact));
        ids.addAll(switchboard.directory().find(contact, ADMIN).orElseThrow().aliases());
        for (var id : ids) {
            query(new Query.ContactChanges(id, 1)).stream()
                    .map(HistoryEntry.Changed::new)
                    .filter(one -> filter.wants(one.kind()))
                    .forEach(all::add);
            query(new Query.ConversationsOf(id)).stream().filter(filter::wants).forEach(one -> collect(one, all));
        }
        return all.stream()
                .filter(one -> filter.wants(one.kind()) && filter.wants(one.at()))
                .sorted(Comparator.comparing(HistoryEntry::at).thenComparing(HistoryWorld::tie))
                .toList();
    }

    private void collect(Conversation from, List<HistoryEntry> all) {
        all.add(new HistoryEntry.InteractionBegan(from.id(), from.openedAt(), from.channel(), from.initiator()));
        for (var message : query(new Query.Messages(from.id(), 1))) {
            var at = later(from.openedAt(), message.at());
            if (message.ruling() != null) {
                all.add(new HistoryEntry.Decided(from.id(), message.sequence(), at, message.ruling()));
            }
            if (!message.tags().isEmpty()) {
                all.add(new HistoryEntry.Tagged(from.id(), message.sequence(), at, message.tags()));
            }
        }
        for (var escalation : from.escalations()) {
            for (int i = 0; i < escalation.timeline().size(); i++) {
                var line = escalation.timeline().get(i);
                var at = later(from.openedAt(), line.at());
                all.add(new HistoryEntry.HandOff(from.id(), escalation.questionSequence(), i, at, line));
            }
        }
    }

    private <T> List<T> query(Query<T> query) {
        return store.query(query, "", 10_000).items();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What orders entries of one time, as a text: each part has one length. */
    private static String tie(HistoryEntry entry) {
        return entry.fold(
                began -> "0" + began.conversation() + " 0000 0",
                decided -> "0" + decided.conversation() + padded(decided.sequence()) + " 1",
                tagged -> "0" + tagged.conversation() + padded(tagged.sequence()) + " 2",
                handOff -> "0" + handOff.conversation() + padded(handOff.sequence()) + " 3" + padded(handOff.line()),
                changed -> "1" + padded(changed.change().contact().number())
                        + padded(changed.change().sequence()));
    }

    private static String padded(long number) {
        return String.format(" %04d", number);
    }
}
