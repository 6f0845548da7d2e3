package dev.switchboard.testkit.contract;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Ways to break the promises of a platform without saying so. */
enum BrokenPlatform {
    PRETENDS_TO_MOVE("aMoveIsShown"),
    PRETENDS_TO_TAG("tagsAreShown"),
    DROPS_TAGS_WHEN_MOVING("tagsSurviveAMove"),
    IGNORES_KEYS("aMoveIsMadeOnce, tagsAreMirroredOnce"),
    CHANGES_ITS_MIND("capabilitiesStay"),
    GLUES_IDS("oddIdsHavePlaces, oddIdsHaveTags"),
    EMPTIES_INBOXES("creatingAnInboxAgainIsHarmless"),
    EMPTIES_VIEWS("creatingAViewAgainIsHarmless"),
    NEVER_MOVES_OUT("theLastMoveCounts, movesOutAndBack"),
    ACTS_ON_EVERYBODY("aMoveKeepsOthers, tagsOfOthersStay"),
    ADDS_TAGS("laterTagsReplace"),
    INVENTS("movesOutOfNowhere, unknownIsInNoInbox, unknownHasNoTags"),
    GIVES_UP("manyThreadsMove, manyThreadsMirror");

    private final String caughtBy;

    BrokenPlatform(String caughtBy) {
        this.caughtBy = caughtBy;
    }

    /** The checks that are named for what it breaks. */
    List<String> caughtBy() {
        return List.of(caughtBy.split(", "));
    }

    /** A new one. */
    InboxAdapter make() {
        return switch (this) {
            case PRETENDS_TO_MOVE -> told(platform -> platform.pretendToMove(true));
            case PRETENDS_TO_TAG -> told(platform -> platform.pretendToTag(true));
            case DROPS_TAGS_WHEN_MOVING -> told(platform -> platform.dropTagsWhenMoving(true));
            case IGNORES_KEYS -> new IgnoresKeys();
            case CHANGES_ITS_MIND -> new ChangesItsMind();
            case GLUES_IDS -> new GluesIds();
            case EMPTIES_INBOXES -> new EmptiesInboxes();
            case EMPTIES_VIEWS -> new EmptiesViews();
            case NEVER_MOVES_OUT -> new NeverMovesOut();
            case ACTS_ON_EVERYBODY -> new ActsOnEverybody();
            case ADDS_TAGS -> new AddsTags();
            case INVENTS -> new Invents();
            case GIVES_UP -> new GivesUp();
        };
    }

    private static InboxAdapter told(Consumer<InMemoryInboxPlatform> what) {
        var told = new AlmostPlatform();
        what.accept(told.platform);
        return told;
    }

    private static final class IgnoresKeys extends AlmostPlatform {
        private final AtomicInteger requests = new AtomicInteger();

        @Override
        public void move(PlatformMove move) {
            super.move(move(newKey(), move.conversation(), move));
        }

        @Override
        public void mirrorTags(PlatformTags tags) {
            super.mirrorTags(new PlatformTags(newKey(), tags.conversation(), tags.tags()));
        }

        private String newKey() {
            return "request " + requests.incrementAndGet();
        }
    }

    private static final class ChangesItsMind extends AlmostPlatform {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public Set<Capability> capabilities() {
            return calls.incrementAndGet() % 2 == 0 ? Set.of() : super.capabilities();
        }
    }

    private static final class GluesIds extends AlmostPlatform {
        @Override
        public void move(PlatformMove move) {
            super.move(move(move.key(), glued(move.conversation()), move));
        }

        @Override
        public Optional<String> inboxOf(ConversationId conversation) {
            return super.inboxOf(glued(conversation));
        }

        @Override
        public void mirrorTags(PlatformTags tags) {
            super.mirrorTags(new PlatformTags(tags.key(), glued(tags.conversation()), tags.tags()));
        }

        @Override
        public List<Tag> tagsOf(ConversationId conversation) {
            return super.tagsOf(glued(conversation));
        }

        private static ConversationId glued(ConversationId id) {
            return new ConversationId(new PersonaId(""), id.toString());
        }
    }

    private static final class EmptiesInboxes extends AlmostPlatform {
        @Override
        public void createInbox(Inbox inbox) {
            super.createInbox(inbox);
            for (var conversation : platform.conversationsIn(inbox.id())) {
                move(PlatformMove.out("empty " + conversation, conversation));
            }
        }
    }

    private static final class EmptiesViews extends AlmostPlatform {
        private final Set<ConversationId> known = ConcurrentHashMap.newKeySet();

        @Override
        public void mirrorTags(PlatformTags tags) {
            known.add(tags.conversation());
            super.mirrorTags(tags);
        }

        @Override
        public void createView(SharedView view) {
            known.forEach(one -> super.mirrorTags(new PlatformTags("empty " + one, one, List.of())));
        }
    }

    private static final class NeverMovesOut extends AlmostPlatform {
        @Override
        public void move(PlatformMove move) {
            if (inboxOf(move.conversation()).isEmpty()) {
                super.move(move);
            }
        }
    }

    private static final class ActsOnEverybody extends AlmostPlatform {
        private final Set<ConversationId> known = ConcurrentHashMap.newKeySet();

        @Override
        public void move(PlatformMove move) {
            known.add(move.conversation());
            known.forEach(one -> super.move(move(move.key() + one, one, move)));
        }

        @Override
        public void mirrorTags(PlatformTags tags) {
            known.add(tags.conversation());
            known.forEach(one -> super.mirrorTags(new PlatformTags(tags.key() + one, one, tags.tags())));
        }
    }

    private static final class AddsTags extends AlmostPlatform {
        @Override
        public void mirrorTags(PlatformTags tags) {
            var all = new LinkedHashSet<>(tagsOf(tags.conversation()));
            all.addAll(tags.tags());
            super.mirrorTags(new PlatformTags(tags.key(), tags.conversation(), List.copyOf(all)));
        }
    }

    private static final class Invents extends AlmostPlatform {
        @Override
        public Optional<String> inboxOf(ConversationId conversation) {
            return super.inboxOf(conversation).or(() -> Optional.of("all the rest"));
        }

        @Override
        public List<Tag> tagsOf(ConversationId conversation) {
            var tags = super.tagsOf(conversation);
            return tags.isEmpty() ? List.of(new Tag("untagged")) : tags;
        }
    }

    /** As one does who loses what many threads ask for at once, but each time. */
    private static final class GivesUp extends AlmostPlatform {
        private static final int ENOUGH = 50;
        private final AtomicInteger requests = new AtomicInteger();

        @Override
        public void move(PlatformMove move) {
            if (requests.incrementAndGet() < ENOUGH) {
                super.move(move);
            }
        }

        @Override
        public void mirrorTags(PlatformTags tags) {
            if (requests.incrementAndGet() < ENOUGH) {
                super.mirrorTags(tags);
            }
        }
    }
}
