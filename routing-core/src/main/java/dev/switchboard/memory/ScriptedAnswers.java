package dev.switchboard.memory;

import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Answers from a script: what was said for the message id, else for the text, else unknown. Keeps every request. Declares itself
 * pure, so that previews ask it too. Any number of threads may use it.
 */
public final class ScriptedAnswers extends LiesOnDemand<Answer> implements AnswerProvider {
    private final Map<String, Answer> byId = new ConcurrentHashMap<>();
    private final Map<String, Answer> byText = new ConcurrentHashMap<>();
    private final Queue<AnswerRequest> requests = new ConcurrentLinkedQueue<>();

    /** An empty script: everything is unknown. */
    public ScriptedAnswers() {}

    /** Answers questions with this text. */
    public ScriptedAnswers onText(String text, Answer answer) {
        byText.put(text, answer);
        return this;
    }

    /** Answers the message with this id. */
    public ScriptedAnswers onId(String messageId, Answer answer) {
        byId.put(messageId, answer);
        return this;
    }

    @Override
    public Answer answer(AnswerRequest request) {
        requests.add(request);
        return answer(() -> scripted(request.question()));
    }

    private Answer scripted(Question question) {
        var forText = byText.getOrDefault(question.text(), Answer.unknown());
        return question.id().map(id -> byId.getOrDefault(id.value(), forText)).orElse(forText);
    }

    @Override
    public boolean isPure() {
        return true;
    }

    /** What was asked, oldest first. */
    public List<AnswerRequest> requests() {
        return List.copyOf(requests);
    }
}
