package dev.switchboard.json;

import static java.util.Objects.requireNonNull;

import dev.switchboard.internal.words.BundledText;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Policies as JSON documents. Reading what was written gives an equal policy; a document says no more than it must: what is
 * left out has its default.
 *
 * <pre>{@code
 * { "personas": [ {
 *     "id": "HR", "name": "HR assistant",
 *     "owner": {"email": "olga@acme.example", "name": "Olga"},
 *     "specialistRouting": true, "requireVerifiedEmail": false, "joinApproval": "NONE",
 *     "reasons": [ "PTO", {
 *         "label": "Promotion approvals", "description": "…", "phrases": ["promote"], "examples": ["…"],
 *         "alwaysHuman": true, "chain": ["SPECIALIST", "EXPERTISE", "OWNER"],
 *         "expertise": [ "promotion", {"name": "law", "level": 3, "required": true} ]} ],
 *     "specialists": [ {"email": "mia@acme.example", "name": "Mia", "active": true, "users": ["ann@acme.example"]} ],
 *     "chain": ["SPECIALIST", "TAG_ASSIGNMENT", "EXPERTISE", "INBOX", "OWNER"],
 *     "knowledge": [ {"questions": ["How many leave days do I have?"], "answer": "…"} ],
 *     "answering": {"threshold": 0.5},
 *     "texts": {"passedOn": {"de": "…", "pt-BR": "…", "otherwise": "…"}},
 *     "responseTimeout": "PT4H",
 *     "tags": [ "complaint", {
 *         "name": "return_or_refund", "description": "…", "direction": "INBOUND", "phrases": ["send it back"],
 *         "examples": ["…"], "wholeConversation": true, "instructions": "…", "priority": 10, "asksFor": ["order number"],
 *         "postAction": "SUSPEND_AFTERWARDS", "handOff": true, "tellHuman": "AT_ONCE", "expertise": ["returns"]} ],
 *     "rules": [ {
 *         "anyOf": ["sys_human_help", "complaint"], "notify": ["dan"], "assign": "eva", "moveTo": "human",
 *         "priority": 10, "executedBy": "LIBRARY"} ],
 *     "operators": ["dan", "eva"],
 *     "expertise": ["payroll"],
 *     "script": [ "Hello, what can I do for you?", {"forward": ["payroll"]}, "Nobody is there, write to us." ],
 *     "ranking": {
 *         "rungs": [ ["ALL", "LANGUAGE"], "MOST", "LANGUAGE", "COUNTRY", "ANYONE" ],
 *         "order": "LONGEST_IDLE", "buffer": "PT1M", "sticky": false, "excludeCalls": true}
 * } ],
 * "agents": [
 *     {"id": "dan", "name": "Dan", "email": "dan@acme.example"},
 *     {"id": "eva", "email": "eva@acme.example", "expertise": [ "payroll", {"name": "law", "level": 3} ],
 *      "languages": ["de-CH", "en"], "country": "CH", "role": "OVERFLOW", "score": 7, "active": true,
 *      "limits": {"total": 5, "personas": {"HR": 2}, "channels": {"email": "unlimited", "phone": "never"}}} ],
 * "expertise": [ {"name": "payroll"}, {"name": "Labour law", "id": "law"} ],
 * "workload": {"weight": 30, "weights": {"phone": 100, "email": 10}, "loadWindow": "PT30M", "limitWindow": "PT2H"},
 * "inboxes": [ {"id": "human", "name": "Human", "kind": "FOLLOW_UP", "members": ["dan"]} ],
 * "views": [ {
 *     "id": "help", "name": "Help wanted", "anyOf": ["sys_human_help"], "personas": ["HR"], "modes": ["SUSPENDED"],
 *     "assigned": true, "assignedTo": "dan", "quietFor": "PT4H", "members": ["eva"]} ],
 * "variables": [ {"name": "customerNo", "label": "Customer number", "identifiesCustomer": true} ],
 * "accepted": [ {"finding": "SELF_MAPPED", "place": "/personas/0/specialists", "because": "Mia approves her own leave"} ]
 * }
 * }</pre>
 *
 * <p>Required are {@code personas}, of a persona {@code id} and {@code owner}, of a specialist {@code email}, of a reason
 * {@code label}, of a known answer both its fields, of a tag {@code name}, of a rule {@code anyOf}, of an agent {@code id} and
 * {@code email}, of an expertise {@code name}, of an inbox and of a view {@code id}, of a variable {@code name}, of an
 * accepted finding {@code finding} and {@code because}, of a text in several languages the one for whoever asks {@code otherwise}. An
 * owner, a reason, a tag or an expertise that is only an e-mail address, a label or a name may be written as that text, and so may a text
 * that is the same in all languages, and a ranking be the name of a preset, {@code EXPERTISE_FIRST} or {@code LANGUAGE_FIRST}.
 *
 * <p>{@link #schema} describes every field for editors and for programs in other languages. A document may say in a field
 * {@code "$schema"} of its own where an editor finds a copy of it; the field is not read, and {@link #write} leaves it out. Threads may
 * share this class.
 */
public final class PolicyJson {
    private static final String SCHEMA = "policy.schema.json";

    private PolicyJson() {}

    /**
     * The policy that the document describes. A byte order mark at its start is skipped.
     *
     * @throws InvalidInputException with every problem in the order of the document, each with its pointer, line and column:
     *     {@code NOT_JSON} (alone) for what is no JSON, {@code UNKNOWN_FIELD}, {@code DUPLICATE_FIELD}, {@code MISSING_FIELD},
     *     {@code WRONG_TYPE}, and the codes of values that a builder would refuse too. What exceeds a limit is {@code TOO_LONG}
     *     (a document of 500,000,000 characters or bytes, a text of 100,000, a number or a field's name of 1,000) or, nested more than
     *     32 levels deep, {@code INVALID_VALUE}
     */
    public static Policy read(String json) {
        return PolicyReader.read(null, requireNonNull(json, "json"));
    }

    /**
     * The policy that the UTF-8 file describes. The file's name is part of each problem's place.
     *
     * @throws InvalidInputException as {@link #read(String)}
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Policy read(Path file) {
        var name = String.valueOf(requireNonNull(file, "file").getFileName());
        return PolicyReader.read(name, Utf8.decode(name, bytes(name, file)));
    }

    /**
     * The policy as a document that people can read and compare: defaults left out, fields in the order of the example, one
     * element a line, specialists and users sorted by the keys of their addresses, indented by two spaces, with a line end at
     * the end. Equal policies give equal documents.
     */
    public static String write(Policy policy) {
        return PolicyWriter.write(requireNonNull(policy, "policy"));
    }

    /**
     * A JSON Schema of the document (draft 2020-12), with a description of every field. It accepts whatever {@link #read(String)} accepts.
     * The reverse does not hold; only on reading it is checked:
     *
     * <ul>
     *   <li>that an object has no field twice,
     *   <li>that ids, names, labels and addresses that must differ do so, compared by their keys, and that a user has one specialist,
     *   <li>that personas, agents and inboxes that are named are there,
     *   <li>that a chain ends with its {@code OWNER}, names no step twice, and waits only at {@code EXPERTISE},
     *   <li>e-mail addresses, languages, countries and durations in detail: for instance that a time to wait is more than nothing,
     *   <li>names that begin as those of the engine's tags do, but for white space or signs before that,
     *   <li>the length of a text with white space around it, which does not count, and of one with characters of two UTF-16 units, which
     *       count as two,
     *   <li>that a text has neither NUL nor half a character.
     * </ul>
     */
    public static String schema() {
        return BundledText.read(PolicyJson.class, SCHEMA);
    }

    private static byte[] bytes(String name, Path file) {
        try {
            var size = Files.size(file);
            if (size > JsonTree.MOST_CHARACTERS) {
                throw NotJson.tooLong(name, size + " bytes", JsonTree.MOST_CHARACTERS);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
