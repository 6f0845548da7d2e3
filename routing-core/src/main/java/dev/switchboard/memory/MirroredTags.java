package dev.switchboard.memory;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The tags that a platform shows. Any number of threads may use it. */
final class MirroredTags {
    private final Map<ConversationId, Shown> shown = new LinkedHashMap<>();
    private final List<PlatformTags> requests = new ArrayList<>();
    private boolean pretending;

    /** What is shown of one conversation, and which requests were carried out. */
    private static final class Shown {
        private final Set<String> keys = new HashSet<>();
        private List<Tag> tags = List.of();
    }

    void pretend(boolean pretend) {
        synchronized (shown) {
            pretending = pretend;
        }
    }

    /** Shows these tags and no others, unless the same was asked for before. */
    void mirror(PlatformTags wanted) {
        synchronized (shown) {
            if (!pretending) {
                var conversation = shown.computeIfAbsent(wanted.conversation(), any -> new Shown());
                if (conversation.keys.add(wanted.key())) {
                    conversation.tags = wanted.tags();
                    requests.add(wanted);
                }
            }
        }
    }

    /** What was carried out, oldest first. */
    List<PlatformTags> requests() {
        synchronized (shown) {
            return List.copyOf(requests);
        }
    }

    List<Tag> of(ConversationId conversation) {
        synchronized (shown) {
            var known = shown.get(conversation);
            return known == null ? List.of() : known.tags;
        }
    }

    /** Shows no tags of the conversation any more, as if none had ever been asked for. */
    void forget(ConversationId conversation) {
        synchronized (shown) {
            shown.remove(conversation);
        }
    }

    /** The conversations with any tag of which this is true, in the order in which tags of them first came. */
    List<ConversationId> with(Predicate<Tag> wanted) {
        synchronized (shown) {
            return shown.entrySet().stream()
                    .filter(entry -> entry.getValue().tags.stream().anyMatch(wanted))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
