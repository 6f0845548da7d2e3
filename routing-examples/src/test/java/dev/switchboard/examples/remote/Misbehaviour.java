package dev.switchboard.examples.remote;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** What a model server may do wrong, and how it is called. */
enum Misbehaviour {
    NOT_THERE(FakeModel::close, "the connection failed (ConnectException)"),
    SLOW(FakeModel::hangs, "no whole reply within PT0.3S"),
    SLOW_BODY(FakeModel::hangsInTheBody, "no whole reply within PT0.3S"),
    HALF_A_BODY(
            model -> model.does(exchange -> {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            }),
            "the connection failed ("),
    HUGE_BODY(
            model -> model.does(FakeModel.saying(" ".repeat(ChatEndpoint.MOST_BYTES))),
            "a reply of more than 1000000 bytes"),
    ERROR_500(model -> model.does(FakeModel.replying(500, "no memory")), "HTTP status 500 instead of 200"),
    TOO_MANY_429(model -> model.does(FakeModel.replying(429, "")), "HTTP status 429 instead of 200"),
    UNAUTHORIZED(model -> model.does(FakeModel.replying(401, "{}")), "HTTP status 401 instead of 200"),
    REDIRECT(
            model -> model.does(exchange -> {
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(307, -1);
            }),
            "HTTP status 307 instead of 200"),
    NO_BODY(model -> model.does(FakeModel.replying(200, "")), "the reply has no single choice"),
    BROKEN_JSON(model -> model.does(FakeModel.replying(200, "{\"choices\": [")), "the reply is not JSON"),
    MORE_JSON(
            model -> model.does(FakeModel.replying(200, FakeModel.envelope("{\\\"label\\\": null}") + "{}")),
            "the reply has no single choice"),
    HTML(model -> model.does(FakeModel.replying(200, "<html>Log in</html>")), "the reply is not JSON"),
    A_LIST(model -> model.does(FakeModel.replying(200, "[]")), "the reply has no single choice"),
    NO_CHOICE(model -> model.does(FakeModel.replying(200, "{\"choices\": []}")), "the reply has no single choice"),
    TWO_CHOICES(
            model -> model.does(FakeModel.replying(200, "{\"choices\": [{\"message\": {\"content\": \"{}\"}}, {}]}")),
            "the reply has no single choice"),
    DEEP(model -> model.does(FakeModel.replying(200, "[".repeat(100_000))), "the reply is not JSON"),
    PROSE("This is about PTO.", "what the model says is not JSON"),
    FENCED("```json\n{}\n```".replace("\n", " "), "what the model says is not JSON"),
    HALF_A_VERDICT("{\"label\": \"PTO\"", "what the model says is not JSON"),
    TWO_LABELS("{\"label\": \"PTO\", \"label\": \"Sick leave\"}", "what the model says is not JSON"),
    A_TEXT("\"PTO\"", "what the model says is not an object"),
    NOTHING("{}", "the label is missing"),
    OTHER_FIELDS("{\"label\": null, \"answer\": \"Yes\"}", "there is more than a label and a confidence"),
    MORE("{\"label\": null} {}", "something follows what the model should say"),
    WRONG_LABEL("{\"label\": \"Payroll\", \"confidence\": 1}", "the label is not in the list"),
    OTHER_CASE("{\"label\": \"pto\", \"confidence\": 1}", "the label is not in the list"),
    LABELS("{\"label\": [\"PTO\"], \"confidence\": 1}", "the label is not a text"),
    NO_CONFIDENCE("{\"label\": \"PTO\"}", "the confidence is missing"),
    SCORE_7("{\"label\": \"PTO\", \"confidence\": 7}", "the confidence is not from 0 to 1"),
    SCORE_BELOW("{\"label\": \"PTO\", \"confidence\": -0.1}", "the confidence is not from 0 to 1"),
    SCORE_HUGE("{\"label\": \"PTO\", \"confidence\": 1e999}", "the confidence is not from 0 to 1"),
    SCORE_TEXT("{\"label\": \"PTO\", \"confidence\": \"high\"}", "the confidence is not a number"),
    SCORE_NULL("{\"label\": \"PTO\", \"confidence\": null}", "the confidence is not a number"),
    SCORE_NAN("{\"label\": \"PTO\", \"confidence\": NaN}", "what the model says is not JSON");

    /** Long enough for a reply from this machine, short enough to be waited for. */
    private static final Duration TIMEOUT = Duration.ofMillis(300);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @SuppressWarnings("ImmutableEnumChecker") // these lambdas capture nothing
    private final Consumer<FakeModel> script;

    private final String message;

    Misbehaviour(Consumer<FakeModel> script, String message) {
        this.script = script;
        this.message = message;
    }

    Misbehaviour(String content, String message) {
        this(model -> model.says(content), message);
    }

    /** A classifier that meets it. */
    ChatModelClassifier classifier(FakeModel model) {
        URI base = model.base();
        script.accept(model);
        var isSlow = this == SLOW || this == SLOW_BODY;
        return ChatModelClassifier.at(base, "small").withTimeout(isSlow ? TIMEOUT : PATIENCE);
    }

    String message() {
        return message;
    }
}
