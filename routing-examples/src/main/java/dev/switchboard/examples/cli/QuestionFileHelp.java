package dev.switchboard.examples.cli;

/** What help says about question files. */
final class QuestionFileHelp {
    static final String HEADING =
            "%nA line of Q.jsonl, with everything it may have (required: id, persona, text, asker):%n";
    static final String TEXT = "{\"id\": \"m1\", \"persona\": \"HR\", \"text\": \"Can I take Friday off?\", "
            + "\"asker\": {\"email\": \"ann@acme.example\", \"verified\": true, \"name\": \"Ann\", "
            + "\"ids\": {\"whatsapp\": \"+999100\"}, \"variables\": {\"site\": \"North\"}}, "
            + "\"conversation\": \"c1\", \"channel\": \"chat\", \"language\": \"en\", "
            + "\"country\": \"CH\", \"kind\": \"LIVE_CHAT\", "
            + "\"answer\": {\"kind\": \"answered\", \"text\": \"Yes.\", \"confidence\": 0.9}, "
            + "\"expect\": {\"outcome\": \"ESCALATED_SPECIALIST\", \"target\": \"mia@acme.example\"}}";

    private QuestionFileHelp() {}
}
