package dev.switchboard.examples.remote;

import static java.util.Objects.requireNonNull;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Asks a chat model, by the chat-completions protocol that many services and local model servers speak, which reason a
 * question carries. One request for each question; it says what the reasons are and leaves nothing out but examples after the
 * fifth, and of a question what comes after 4,000 characters.
 *
 * <p>Whatever the question says, only a label of the list can come out. Anything but a well-formed reply throws {@link
 * IntegrationException}, whose message quotes neither the question nor the reply nor the key. Not pure: asking costs, and a
 * model may change its mind. Immutable; each {@code with} method returns a changed copy; any number of threads may share one.
 */
public final class ChatModelClassifier implements ReasonClassifier {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);
    private static final double DEFAULT_THRESHOLD = 0.5;

    private final ChatEndpoint endpoint;
    private final String model;
    private final double threshold;

    private ChatModelClassifier(ChatEndpoint endpoint, String model, double threshold) {
        this.endpoint = endpoint;
        this.model = model;
        this.threshold = threshold;
    }

    /**
     * Without a key, waiting five seconds.
     *
     * @param base what {@code chat/completions} is appended to, such as {@code http://localhost:8080/v1}
     * @param model as the server calls it
     */
    public static ChatModelClassifier at(URI base, String model) {
        return new ChatModelClassifier(
                ChatEndpoint.under(base, DEFAULT_TIMEOUT), requireNonNull(model, "model"), DEFAULT_THRESHOLD);
    }

    /** Sends the key as a bearer token. Default: none. */
    public ChatModelClassifier withApiKey(String key) {
        return new ChatModelClassifier(endpoint.withKey(key), model, threshold);
    }

    /** How long a whole exchange may take, to the last byte of the reply. Default: five seconds. */
    public ChatModelClassifier withTimeout(Duration limit) {
        return new ChatModelClassifier(endpoint.withTimeout(limit), model, threshold);
    }

    /** How sure the model must say it is; below that this classifier abstains. From 0 to 1, default 0.5. */
    public ChatModelClassifier withThreshold(double newThreshold) {
        if (!(newThreshold >= 0 && newThreshold <= 1)) {
            throw new IllegalArgumentException("threshold is " + newThreshold + "; it must be from 0 to 1");
        }
        return new ChatModelClassifier(endpoint, model, newThreshold);
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        try {
            var reply = endpoint.post(ChatPrompt.of(model, request));
            return ChatReply.read(reply, request.reasons())
                    .filter(match -> match.score() >= threshold)
                    .map(List::of)
                    .orElse(List.of());
        } catch (UnexpectedReplyException unexpected) {
            throw new IntegrationException("asking the chat model \"" + model + "\": " + unexpected.getMessage());
        }
    }
}
