package dev.switchboard.examples.remote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes back: {@code choices[0].message.content}, and in that text the label and how sure the model is. */
final class ChatReply {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ChatReply() {}

    /** The match, or nothing if the model says that no reason fits. */
    static Optional<ReasonMatch> read(byte[] body, List<ContactReason> reasons) throws UnexpectedReplyException {
        return verdict(content(body), reasons);
    }

    private static String content(byte[] body) throws UnexpectedReplyException {
        try (var parser = FACTORY.createParser(body)) {
            var content = new Envelope(parser).content();
            if (content == null) {
                throw new UnexpectedReplyException("the reply has no single choice with a message and text in it");
            }
            return content;
        } catch (IOException broken) {
            throw new UnexpectedReplyException("the reply is not JSON");
        }
    }

    private static Optional<ReasonMatch> verdict(String content, List<ContactReason> reasons)
            throws UnexpectedReplyException {
        try (var parser = FACTORY.createParser(content)) {
            return verdict(parser, reasons);
        } catch (IOException broken) {
            throw new UnexpectedReplyException("what the model says is not JSON");
        }
    }

    private static Optional<ReasonMatch> verdict(JsonParser parser, List<ContactReason> reasons)
            throws IOException, UnexpectedReplyException {
        expect(parser.nextToken() == JsonToken.START_OBJECT, "what the model says is not an object");
        boolean isLabelled = false;
        @Nullable String label = null;
        double confidence = Double.NaN;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("label")) {
                expect(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL, "the label is not a text");
                isLabelled = true;
                label = value == JsonToken.VALUE_NULL ? null : parser.getText();
            } else if (name.equals("confidence")) {
                expect(value.isNumeric(), "the confidence is not a number");
                confidence = parser.getDoubleValue();
                expect(confidence >= 0 && confidence <= 1, "the confidence is not from 0 to 1");
            } else {
                throw new UnexpectedReplyException("there is more than a label and a confidence");
            }
        }
        expect(parser.nextToken() == null, "something follows what the model should say");
        expect(isLabelled, "the label is missing");
        return label == null ? Optional.empty() : Optional.of(match(label, confidence, reasons));
    }

    private static ReasonMatch match(String label, double confidence, List<ContactReason> reasons)
            throws UnexpectedReplyException {
        expect(reasons.stream().anyMatch(reason -> reason.label().equals(label)), "the label is not in the list");
        expect(!Double.isNaN(confidence), "the confidence is missing");
        return ReasonMatch.of(label, confidence);
    }

    private static void expect(boolean isSo, String otherwise) throws UnexpectedReplyException {
        if (!isSo) {
            throw new UnexpectedReplyException(otherwise);
        }
    }
}
