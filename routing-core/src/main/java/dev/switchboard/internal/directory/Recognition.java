package dev.switchboard.internal.directory;

import static dev.switchboard.conversation.ContactLink.Ground.CLAIMED;
import static dev.switchboard.conversation.ContactLink.Ground.HUMAN;
import static dev.switchboard.conversation.ContactLink.Ground.VERIFIED;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.directory.AskerKeys.Given;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out who asks (model, 3.3, stage 0). Reads only; any number of threads may use it. */
public final class Recognition {
    private final DirectoryParts parts;
    private final Cards cards;
    private final ContactNumbers numbers;

    Recognition(DirectoryParts parts, ContactNumbers numbers) {
        this.parts = parts;
        this.cards = new Cards(parts.store());
        this.numbers = numbers;
    }

    /** Who the asker of a message is. */
    public Recognised of(Asker asker, @Nullable Conversation conversation, Policy policy) {
        var link = conversation == null ? null : conversation.link().orElse(null);
        if (link != null && link.linked() == null) {
            return Recognised.nobody(asker);
        }
        var variables = policy.identifyingVariables();
        if (link == null && !AskerKeys.mayFindAnybody(asker, variables)) {
            return Recognised.nobody(asker);
        }
        var given = AskerKeys.of(asker, parts.keys(), variables);
        if (given.isEmpty() && link == null) {
            return Recognised.nobody(asker);
        }
        return new Search(asker, given, link, isSame(given, conversation, variables)).result();
    }

    /** Whether it may be the same person as before: brings nothing, or something that the conversation knows. */
    private boolean isSame(AskerKeys given, @Nullable Conversation conversation, List<String> variables) {
        return conversation == null
                || given.isEmpty()
                || given.sharesAny(AskerKeys.of(conversation.asker(), parts.keys(), variables));
    }

    /** One look-up. Belongs to one thread. */
    private final class Search {
        private final Asker asker;
        private final AskerKeys given;
        private final @Nullable ContactLink link;
        private final boolean same;
        private final Map<Given, ContactId> holders = new HashMap<>();

        private Search(Asker asker, AskerKeys given, @Nullable ContactLink link, boolean same) {
            this.asker = asker;
            this.given = given;
            this.link = link;
            this.same = same;
        }

        Recognised result() {
            readHolders();
            var linked = same ? linked() : null;
            if (linked != null && link != null && link.ground() == HUMAN) {
                return known(linked, HUMAN);
            }
            for (var one : given.inOrder()) {
                var found = one.mayFind() ? holder(one) : null;
                if (found != null) {
                    return known(found, one.identifier().verified() ? VERIFIED : CLAIMED);
                }
            }
            if (linked != null && link != null) {
                return known(linked, link.ground());
            }
            return isCreated() ? created() : Recognised.nobody(asker);
        }

        private Cards.@Nullable Card linked() {
            return link == null || link.linked() == null
                    ? null
                    : cards.find(link.linked())
                            .filter(card -> card.contact().isActive())
                            .orElse(null);
        }

        /** Reads at once who has what only one may have. */
        private void readHolders() {
            var keys = new ArrayList<Key<?>>();
            given.inOrder().stream()
                    .filter(one -> !one.isPhone())
                    .forEach(one -> one.keys().forEach(key -> keys.add(Key.identity(key))));
            var read = keys.isEmpty() ? List.<Versioned<?>>of() : parts.store().read(keys);
            int next = 0;
            for (var one : given.inOrder()) {
                for (int i = 0; i < (one.isPhone() ? 0 : one.keys().size()); i++) {
                    if (read.get(next++).value() instanceof ContactId holder) {
                        holders.putIfAbsent(one, holder);
                    }
                }
            }
        }

        /** Nobody, too, if the holder lost it between the two reads. */
        private Cards.@Nullable Card holder(Given one) {
            if (one.isPhone()) {
                var having = parts.store()
                        .query(new Query.ContactsWith(one.key()), "", 2)
                        .items();
                return having.size() == 1 ? holding(one, having.get(0).id()) : null;
            }
            var holder = holders.get(one);
            var card = holder == null ? null : holding(one, holder);
            if (card == null) {
                holders.remove(one);
            }
            return card;
        }

        private Cards.@Nullable Card holding(Given one, ContactId holder) {
            return cards.find(holder).filter(card -> has(card, one)).orElse(null);
        }

        private Recognised known(Cards.Card card, ContactLink.Ground ground) {
            var learned = new ArrayList<ContactIdentifier>();
            var rivals = new ArrayList<Recognised.Rival>();
            for (var one : given.inOrder()) {
                var holder = holders.get(one);
                if (holder != null && !isSame(holder, card)) {
                    rivals.add(new Recognised.Rival(holder, one.kind()));
                } else if (holder == null && one.mayTeach() && !has(card, one)) {
                    learned.add(value(one));
                }
            }
            return Recognised.known(asker, card, ground, learned, rivals, numbers);
        }

        /** Also if it was absorbed between the two reads. */
        private static boolean isSame(ContactId holder, Cards.Card card) {
            return holder.equals(card.contact().id())
                    || card.contact().aliases().contains(holder);
        }

        /** Phone numbers too, which others may have as well. */
        private boolean has(Cards.Card card, Given one) {
            return one.keys().stream()
                    .anyMatch(key -> card.contact().identifier(key).isPresent());
        }

        private boolean isCreated() {
            return parts.makesProvisional()
                    && given.inOrder().stream().anyMatch(one -> one.mayCreate() && isUnknown(one));
        }

        private boolean isUnknown(Given one) {
            return !one.isPhone()
                    || parts.store()
                            .query(new Query.ContactsWith(one.key()), "", 1)
                            .items()
                            .isEmpty();
        }

        private Recognised created() {
            var values = given.inOrder().stream()
                    .filter(one -> one.mayTeach() && !holders.containsKey(one))
                    .map(this::value)
                    .toList();
            var verified =
                    given.inOrder().stream().anyMatch(one -> one.identifier().verified());
            return Recognised.created(asker, verified ? VERIFIED : CLAIMED, values, numbers);
        }

        private ContactIdentifier value(Given one) {
            return ContactIdentifier.of(
                    one.identifier(), one.key(), parts.clock().instant(), Recognised.CONVERSATION);
        }
    }
}
