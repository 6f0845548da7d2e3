package dev.switchboard.memory;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An agent platform with inboxes, in memory. Refuses a move into an inbox that was never created. Every call but
 * {@link #capabilities} can be told to fail; it can also be told to lie. Any number of threads may use it.
 */
public final class InMemoryInboxPlatform extends FailsOnDemand implements InboxAdapter {
    private final Set<Capability> capabilities;
    private final MirroredTags tags = new MirroredTags();

    private final Object lock = new Object();
    private final Map<String, Inbox> inboxes = new LinkedHashMap<>();
    private final Map<ConversationId, String> inboxOf = new LinkedHashMap<>();
    private final Map<String, PlatformMove> moves = new LinkedHashMap<>();
    private boolean dropsTags;
    private boolean pretendsToMove;

    /** A platform that can do nothing but inboxes, and has none so far. */
    public InMemoryInboxPlatform() {
        this(Set.of(Capability.INBOXES));
    }

    private InMemoryInboxPlatform(Set<Capability> capabilities) {
        this.capabilities = capabilities;
    }

    /** A platform with inboxes and tags, and none of either so far. */
    public static InMemoryInboxPlatform withTags() {
        return new InMemoryInboxPlatform(Set.of(Capability.INBOXES, Capability.TAGS));
    }

    /** From now on a move loses the tags of the conversation; asking for them again brings them back. */
    public void dropTagsWhenMoving(boolean drop) {
        synchronized (lock) {
            dropsTags = drop;
        }
    }

    /** From now on a move is said to have been made, but is not. */
    public void pretendToMove(boolean pretend) {
        synchronized (lock) {
            pretendsToMove = pretend;
        }
    }

    /** From now on tags are said to have been mirrored, but are not. */
    public void pretendToTag(boolean pretend) {
        tags.pretend(pretend);
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public void createInbox(Inbox inbox) {
        act(() -> {
            synchronized (lock) {
                inboxes.put(inbox.id(), inbox);
            }
        });
    }

    @Override
    public void move(PlatformMove move) {
        act(() -> {
            synchronized (lock) {
                if (!pretendsToMove && !moves.containsKey(move.key())) {
                    carryOut(move);
                    moves.put(move.key(), move);
                }
            }
        });
    }

    private void carryOut(PlatformMove move) {
        var inbox = move.inbox().map(this::known);
        inboxOf.remove(move.conversation());
        inbox.ifPresent(id -> inboxOf.put(move.conversation(), id));
        if (dropsTags) {
            tags.forget(move.conversation());
        }
    }

    private String known(Inbox inbox) {
        if (!inboxes.containsKey(inbox.id())) {
            throw new IntegrationException("this platform has no inbox \"" + inbox.id() + "\", only " + inboxes.keySet()
                    + "; create it before moving a conversation into it");
        }
        return inbox.id();
    }

    @Override
    public Optional<String> inboxOf(ConversationId conversation) {
        return call(() -> {
            synchronized (lock) {
                return Optional.ofNullable(inboxOf.get(conversation));
            }
        });
    }

    @Override
    public void mirrorTags(PlatformTags wanted) {
        act(() -> {
            if (!capabilities.contains(Capability.TAGS)) {
                throw new IntegrationException(
                        "this platform was made without tags; see InMemoryInboxPlatform.withTags()");
            }
            tags.mirror(wanted);
        });
    }

    @Override
    public List<Tag> tagsOf(ConversationId conversation) {
        return call(() -> tags.of(conversation));
    }

    /** The inboxes that were created, each as it was last asked for, in the order in which they first were. */
    public List<Inbox> inboxes() {
        synchronized (lock) {
            return List.copyOf(inboxes.values());
        }
    }

    /** The conversations in the inbox with this id, in the order in which they came into it. */
    public List<ConversationId> conversationsIn(String inbox) {
        var found = new ArrayList<ConversationId>();
        synchronized (lock) {
            inboxOf.forEach((conversation, id) -> {
                if (id.equals(inbox)) {
                    found.add(conversation);
                }
            });
        }
        return found;
    }

    /** The moves that were made, oldest first: each once, however often it was asked for. */
    public List<PlatformMove> moves() {
        synchronized (lock) {
            return List.copyOf(moves.values());
        }
    }

    /** What was mirrored, oldest first: each once, however often it was asked for. */
    public List<PlatformTags> mirrored() {
        return tags.requests();
    }
}
