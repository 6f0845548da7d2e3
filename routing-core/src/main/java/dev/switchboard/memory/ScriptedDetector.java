package dev.switchboard.memory;

import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds tags from a script: what was said for the text, as far as it is asked for, else none. Keeps every request. Declares itself pure,
 * so that previews ask it too. Any number of threads may use it.
 */
public final class ScriptedDetector extends LiesOnDemand<List<TagMatch>> implements TagDetector {
    private final Map<String, List<TagMatch>> byText = new ConcurrentHashMap<>();
    private final Queue<TagRequest> requests = new ConcurrentLinkedQueue<>();

    /** An empty script: no tag fits. */
    public ScriptedDetector() {}

    /** Messages with this text have these tags, where these are looked for; that a person is wanted, whenever the asker writes it. */
    public ScriptedDetector onText(String text, TagMatch... matches) {
        byText.put(text, List.of(matches));
        return this;
    }

    @Override
    public List<TagMatch> detect(TagRequest request) {
        requests.add(request);
        return answer(() -> byText.getOrDefault(request.text(), List.of()).stream()
                .filter(match -> isAskedFor(match.tag(), request))
                .toList());
    }

    private static boolean isAskedFor(Tag tag, TagRequest request) {
        return (tag.equals(Tag.HUMAN_FOLLOW_UP) && request.direction() == Direction.INBOUND)
                || request.tags().stream().map(SmartTag::tag).anyMatch(tag::equals);
    }

    @Override
    public boolean isPure() {
        return true;
    }

    /** What was asked, oldest first. */
    public List<TagRequest> requests() {
        return List.copyOf(requests);
    }
}
