package dev.switchboard.memory;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Classifies from a script: what was said for the text, else nothing matches. Keeps every request. Declares itself pure, so
 * that previews ask it too. Any number of threads may use it.
 */
public final class ScriptedClassifier extends LiesOnDemand<List<ReasonMatch>> implements ReasonClassifier {
    private final Map<String, List<ReasonMatch>> byText = new ConcurrentHashMap<>();
    private final Queue<ReasonRequest> requests = new ConcurrentLinkedQueue<>();

    /** An empty script: nothing matches. */
    public ScriptedClassifier() {}

    /** Questions with this text carry these reasons. */
    public ScriptedClassifier onText(String text, ReasonMatch... matches) {
        byText.put(text, List.of(matches));
        return this;
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        requests.add(request);
        return answer(() -> byText.getOrDefault(request.question().text(), List.of()));
    }

    @Override
    public boolean isPure() {
        return true;
    }

    /** What was asked, oldest first. */
    public List<ReasonRequest> requests() {
        return List.copyOf(requests);
    }
}
