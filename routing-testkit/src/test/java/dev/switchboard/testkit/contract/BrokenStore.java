package dev.switchboard.testkit.contract;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Ways to break the promises of a store without saying so. */
enum BrokenStore {
    FORGETS_VERSIONS("eachWriteAddsOne"),
    LOSES_A_COMPARE_AND_SET("otherVersionsAreRefused"),
    FORGETS_UNIQUE_KEYS("expectingNothingMakesAKeyUnique, replyTagsAreKept, oneWinsARace"),
    REFUSES_WHO_EXPECTS_NOTHING("anyVersionIsNeverRefused"),
    HALF_APPLIES("allOrNothing"),
    NAMES_ONE_CONFLICT("everyConflictIsNamed"),
    IGNORES_DEMANDS("versionsAreDemanded"),
    KEEPS_WHAT_IS_REMOVED("removedIsGone"),
    KEEPS_WHAT_IS_REDACTED("contentIsTakenAway"),
    LOSES_A_KIND("everyKindIsKept"),
    LOSES_A_PART("everyKindIsKept"),
    SHORTENS_MESSAGES("whatIsAppendedIsWhole"),
    FORGETS_VALUES("whatIsAppendedIsWhole"),
    LOSES_MESSAGES("messagesArePaged, messagesComeLater"),
    READS_EACH_KEY_ONCE("readsInOrder"),
    IGNORES_LETTER_CASE("replyTagsAreKept"),
    REUSES_ITS_LIST("whatWasReadStays"),
    WANTS_ITS_THREAD("writesBecomeVisibleInOrder, messagesBecomeVisibleFirst, oneWinsARace, noUpdateIsLost"),
    REPEATS_PAGES("messagesArePaged, outboxesKeepTheirOrder, attendedAreInOrder, contactsAreListed"),
    STARTS_AGAIN("messagesArePaged, gapsAreListedByPersona, inboxesAreInOrder, engagementsAreFollowed");

    private final String caughtBy;

    BrokenStore(String caughtBy) {
        this.caughtBy = caughtBy;
    }

    /** The checks that are named for what it breaks. */
    List<String> caughtBy() {
        return List.of(caughtBy.split(", "));
    }

    /** An empty one. */
    RoutingStore make() {
        return switch (this) {
            case FORGETS_VERSIONS -> new ForgetsVersions();
            case LOSES_A_COMPARE_AND_SET ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(expecting(commit, one -> one.expected() > 0 ? Commit.ANY : one.expected()));
                    }
                };
            case FORGETS_UNIQUE_KEYS ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(
                                expecting(commit, one -> one.expected() == 0 ? Commit.ANY : one.expected()));
                    }
                };
            case REFUSES_WHO_EXPECTS_NOTHING ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(expecting(commit, one -> Math.max(0, one.expected())));
                    }
                };
            case HALF_APPLIES -> new HalfApplies();
            case WANTS_ITS_THREAD -> {
                var owner = Thread.currentThread();
                yield new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        if (!Thread.currentThread().equals(owner)) {
                            throw new IllegalStateException("used by another thread");
                        }
                        return super.commit(commit);
                    }
                };
            }
            case NAMES_ONE_CONFLICT ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        var conflicts = super.commit(commit);
                        return conflicts.subList(0, Math.min(1, conflicts.size()));
                    }
                };
            case IGNORES_DEMANDS, KEEPS_WHAT_IS_REDACTED ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(expecting(commit, Commit.Write::expected));
                    }
                };
            case KEEPS_WHAT_IS_REMOVED ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(writes(commit, one -> one.value() != null, Commit.Write::expected));
                    }
                };
            case LOSES_A_KIND ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(without(commit, one -> one.key().kind() == Key.Kind.ABSENCES));
                    }
                };
            case LOSES_A_PART -> new LosesAPart();
            case SHORTENS_MESSAGES -> new Appends(BrokenStore::shortened, change -> change);
            case FORGETS_VALUES -> new Appends(message -> message, ContactChange::withoutValues);
            case LOSES_MESSAGES ->
                new AlmostStore() {
                    @Override
                    public List<Key<?>> commit(Commit commit) {
                        return super.commit(writes(commit, any -> true, Commit.Write::expected));
                    }
                };
            case READS_EACH_KEY_ONCE ->
                new AlmostStore() {
                    @Override
                    public List<Versioned<?>> read(List<Key<?>> keys) {
                        return super.read(keys.stream().distinct().toList());
                    }
                };
            case IGNORES_LETTER_CASE ->
                new AlmostStore() {
                    @Override
                    public List<Versioned<?>> read(List<Key<?>> keys) {
                        return super.read(
                                keys.stream().<Key<?>>map(BrokenStore::small).toList());
                    }
                };
            case REUSES_ITS_LIST -> new ReusesItsList();
            case REPEATS_PAGES -> new RepeatsPages();
            case STARTS_AGAIN ->
                new AlmostStore() {
                    @Override
                    public <T> Page<T> query(Query<T> query, String after, int most) {
                        return super.query(query, "", most);
                    }
                };
        };
    }

    private static Key<?> small(Key<?> key) {
        return key.kind() == Key.Kind.REPLY_TAG
                ? Key.replyTag(key.id().toString().toLowerCase(Locale.ROOT))
                : key;
    }

    private static Message shortened(Message message) {
        return new Message(
                message.conversation(),
                message.sequence(),
                message.author(),
                message.text(),
                message.attachments(),
                message.tags(),
                message.at());
    }

    /** Keeps conversations without what colleagues should know. */
    private static final class LosesAPart extends AlmostStore {
        @Override
        public List<Versioned<?>> read(List<Key<?>> keys) {
            return super.read(keys).stream().<Versioned<?>>map(LosesAPart::less).toList();
        }

        private static Versioned<?> less(Versioned<?> read) {
            return read.value() instanceof Conversation one
                    ? new Versioned<>(
                            read.version(),
                            one.toBuilder().changeWanted(any -> List.of()).build())
                    : read;
        }
    }

    /** Appends something else than it is given. */
    private static final class Appends extends AlmostStore {
        private final UnaryOperator<Message> messages;
        private final UnaryOperator<ContactChange> changes;

        private Appends(UnaryOperator<Message> messages, UnaryOperator<ContactChange> changes) {
            this.messages = messages;
            this.changes = changes;
        }

        @Override
        public List<Key<?>> commit(Commit commit) {
            var other = writes(commit, any -> true, Commit.Write::expected);
            commit.messages().stream().map(messages).forEach(other::append);
            commit.changes().stream().map(changes).forEach(other::append);
            return super.commit(other);
        }
    }

    private static final class ForgetsVersions extends AlmostStore {
        @Override
        public List<Versioned<?>> read(List<Key<?>> keys) {
            return super.read(keys).stream()
                    .<Versioned<?>>map(one -> one.version() > 1 ? new Versioned<>(1, one.value()) : one)
                    .toList();
        }
    }

    /** Writes what it can. */
    private static final class HalfApplies extends AlmostStore {
        @Override
        public List<Key<?>> commit(Commit commit) {
            var conflicts = super.commit(commit);
            if (!conflicts.isEmpty()) {
                super.commit(writes(commit, one -> !conflicts.contains(one.key()), any -> Commit.ANY));
            }
            return conflicts;
        }
    }

    private static final class ReusesItsList extends AlmostStore {
        private final List<Versioned<?>> found = new ArrayList<>();

        @Override
        public List<Versioned<?>> read(List<Key<?>> keys) {
            found.clear();
            found.addAll(super.read(keys));
            return found;
        }
    }

    /** Begins each page with the last item of the one before. */
    private static final class RepeatsPages extends AlmostStore {
        private final Map<String, Object> last = new HashMap<>();

        @Override
        @SuppressWarnings("unchecked") // what is behind a page comes from the same query
        public <T> Page<T> query(Query<T> query, String after, int most) {
            var page = super.query(query, after, most);
            if (!page.next().isEmpty()) {
                last.put(page.next(), page.items().get(page.items().size() - 1));
            }
            var repeated = (T) last.get(after);
            return repeated == null
                    ? page
                    : new Page<>(
                            Stream.concat(Stream.of(repeated), page.items().stream())
                                    .toList(),
                            page.next());
        }
    }
}
