package dev.switchboard.internal.directory;

import static dev.switchboard.conversation.ContactLink.Ground.CLAIMED;
import static dev.switchboard.conversation.ContactLink.Ground.HUMAN;
import static dev.switchboard.conversation.ContactLink.Ground.VERIFIED;
import static dev.switchboard.identity.IdentifierKind.EMAIL;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.Verification;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.AskerKeys.Given;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out who asks (model, 3.3, stage 0). Reads only; any number of threads may use it. */
public final class Recognition {
    /** A contact that has as many learns nothing more by itself. */
    private static final int MOST_LEARNED = 100;

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
        if (conversation == null || link == null) {
            return new Search(asker, given, null, Kinship.LIKELY).result();
        }
        var isFirst = link.knownBy().isEmpty() && !conversation.isAnonymised();
        return new Search(asker, given, link, isFirst ? null : Kinship.of(given, link.knownBy())).result();
    }

    /** One look-up. Belongs to one thread. */
    private final class Search {
        private final Asker asker;
        private final AskerKeys given;
        private final @Nullable ContactLink link;
        private final @Nullable Kinship kinship;
        private final Map<Given, Cards.Card> holders = new HashMap<>();
        private final Map<ContactId, Cards.Card> read = new HashMap<>();

        /**
         * For one message.
         *
         * @param kinship nothing if it is not known by what whoever the conversation belongs to is known again
         */
        private Search(Asker asker, AskerKeys given, @Nullable ContactLink link, @Nullable Kinship kinship) {
            this.asker = asker;
            this.given = given;
            this.link = link;
            this.kinship = kinship;
        }

        Recognised result() {
            readHolders();
            var linked = linked();
            if (linked != null && link != null && link.ground() == HUMAN) {
                return known(linked, kinship == Kinship.SURE ? HUMAN : CLAIMED, kinship == Kinship.SURE);
            }
            for (var one : given.inOrder()) {
                var found = one.mayFind() ? holder(one) : null;
                if (found != null) {
                    var ground = isProof(one, found) ? VERIFIED : CLAIMED;
                    return known(found, ground, ground == VERIFIED || one.isChannelId());
                }
            }
            if (linked != null) {
                return known(linked, CLAIMED, false);
            }
            return isCreated() ? created() : Recognised.nobody(asker);
        }

        /** The contact of the conversation, unless the message is surely somebody else's. */
        private Cards.@Nullable Card linked() {
            if (kinship == Kinship.NONE || link == null || link.linked() == null) {
                return null;
            }
            var linked = find(link.linked())
                    .filter(card -> card.contact().isActive() && !card.contact().isAnonymised())
                    .orElse(null);
            return linked == null || kinship != null || Kinship.ofTheFirst(given, isOfAnother(linked)) != Kinship.NONE
                    ? linked
                    : null;
        }

        private Predicate<Given> isOfAnother(Cards.Card linked) {
            return one -> {
                var found = holder(one);
                return found != null
                        && !found.contact().id().equals(linked.contact().id());
            };
        }

        /** Reads at once who has what only one may have. */
        private void readHolders() {
            var keys = new ArrayList<Key<?>>();
            given.inOrder().stream()
                    .filter(one -> !one.isPhone())
                    .forEach(one -> one.keys().forEach(key -> keys.add(Key.identity(key))));
            var entries =
                    keys.isEmpty() ? List.<Versioned<?>>of() : parts.store().read(keys);
            int next = 0;
            for (var one : given.inOrder()) {
                for (int i = 0; i < (one.isPhone() ? 0 : one.keys().size()); i++) {
                    if (entries.get(next++).value() instanceof ContactId holder) {
                        var card = holding(one, holder);
                        if (card != null) {
                            holders.putIfAbsent(one, card);
                        }
                    }
                }
            }
        }

        /** A proven address finds nobody who merely claimed it. */
        private Cards.@Nullable Card holder(Given one) {
            if (one.isPhone()) {
                var having = parts.store()
                        .query(new Query.ContactsWith(one.key()), "", 2)
                        .items();
                return having.size() == 1 ? holding(one, having.get(0).id()) : null;
            }
            var holder = holders.get(one);
            return holder == null || isOutproved(one, holder) ? null : holder;
        }

        /** Nobody, if the holder lost it between the two reads. */
        private Cards.@Nullable Card holding(Given one, ContactId holder) {
            return find(holder).filter(card -> one.isOf(card.contact())).orElse(null);
        }

        /** Each contact as it was read first: what follows from one state of it is not mixed with what follows from another. */
        private Optional<Cards.Card> find(ContactId id) {
            var known = read.get(id);
            if (known != null) {
                return Optional.of(known);
            }
            var found = cards.find(id)
                    .map(card -> Objects.requireNonNullElse(
                            read.putIfAbsent(card.contact().id(), card), card));
            found.ifPresent(card -> read.put(id, card));
            return found;
        }

        private boolean isOutproved(Given one, Cards.Card holder) {
            return one.kind().equals(EMAIL) && one.identifier().verified() && !isTrusted(one, holder);
        }

        private boolean isProof(Given one, Cards.Card holder) {
            return one.identifier().verified() && isTrusted(one, holder);
        }

        /** Whether the contact surely has it: verified, or entered by a human or a system of the host. */
        private boolean isTrusted(Given one, Cards.Card holder) {
            return one.keys().stream()
                    .flatMap(key -> holder.contact().identifier(key).stream())
                    .anyMatch(ContactIdentifier::isTrusted);
        }

        private Recognised known(Cards.Card card, ContactLink.Ground ground, boolean teaches) {
            var learned = new ArrayList<ContactIdentifier>();
            var rivals = new ArrayList<Somebody.Rival>();
            boolean isFull = card.contact().identifiers().size() >= MOST_LEARNED;
            for (var one : given.inOrder()) {
                var holder = holders.get(one);
                if (holder != null
                        && !holder.contact().id().equals(card.contact().id())) {
                    rivals.add(new Somebody.Rival(holder.contact().id(), one.kind()));
                } else if (holder != null && teaches && ground != CLAIMED && isOutproved(one, holder)) {
                    learned.addAll(proven(one, holder.contact()));
                } else if (holder == null && teaches && !isFull && teaches(one, ground) && !one.isOf(card.contact())) {
                    learned.add(one.value(parts.clock().instant()));
                }
            }
            return Somebody.known(asker, given, card, ground, teaches, learned, rivals, numbers);
        }

        /** What the contact merely claimed until now. */
        private List<ContactIdentifier> proven(Given one, Contact contact) {
            var verification =
                    new Verification(Recognised.CONVERSATION, parts.clock().instant());
            return one.keys().stream()
                    .flatMap(key -> contact.identifier(key).stream())
                    .map(claimed -> claimed.verified(verification))
                    .toList();
        }

        /** Nobody gets a verified value by a claim, or a claim would soon be as good as a proof. */
        private boolean teaches(Given one, ContactLink.Ground ground) {
            return one.mayTeach() && (ground != CLAIMED || !one.identifier().verified());
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

        /** What somebody else has merely claimed is taken from them if it is proven. */
        private Recognised created() {
            var values = new ArrayList<ContactIdentifier>();
            var outproved = new LinkedHashMap<Cards.Card, List<IdentityKey>>();
            for (var one : given.inOrder()) {
                var holder = holders.get(one);
                if (holder == null ? one.mayTeach() : isOutproved(one, holder)) {
                    values.add(one.value(parts.clock().instant()));
                    if (holder != null) {
                        outproved
                                .computeIfAbsent(holder, any -> new ArrayList<>())
                                .add(one.key());
                    }
                }
            }
            var verified =
                    given.inOrder().stream().anyMatch(one -> one.identifier().verified());
            return Somebody.created(asker, given, verified ? VERIFIED : CLAIMED, values, outproved, numbers);
        }
    }
}
