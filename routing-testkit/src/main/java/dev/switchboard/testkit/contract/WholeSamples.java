package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.NOON;
import static dev.switchboard.testkit.contract.Samples.conversationId;
import static dev.switchboard.testkit.contract.Samples.messageId;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.AnnouncedAbsences;
import dev.switchboard.absence.StandIn;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Closing;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.DeadlineProgress;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Initiator;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Participant;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.Ruling;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.Verification;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.Person;
import dev.switchboard.identity.PhoneNumbers;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Basis;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.CountryCode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Things to keep in a store in which nothing that may be there is missing. All are of one conversation, and one contact. */
final class WholeSamples {
    static final MessageId QUESTION = messageId("HR", "m 1/\u00e9");
    static final ContactId ONE = new ContactId(1);
    static final ContactId TWO = new ContactId(2);
    static final MergeId MERGE = new MergeId(ONE, 3);
    static final EmailAddress MIA = EmailAddress.of("Mia.M@acme.test");
    private static final EmailAddress MAX = EmailAddress.of("max@acme.test");
    private static final EmailAddress OLGA = EmailAddress.of("olga@acme.test");
    private static final Instant EXACT = NOON.plusNanos(123_456_789);
    private static final String TEXT = "Gr\u00fc\u00dfe \uD83D\uDC4B,\r\n\t\"it's\" 100 % \\ <b>done</b> ";
    private static final EscalationId ESCALATION = new EscalationId(QUESTION);
    private static final List<ReasonMatch> REASONS =
            List.of(new ReasonMatch("PTO", 0.9, List.of("days off")), ReasonMatch.of("Pay, bonus", 1.0 / 3));
    private static final List<Tag> TAGS = List.of(new Tag("red"), Tag.HUMAN_HELP);
    private static final List<Trace.Step> STEPS = List.of(
            Trace.Step.of(Stage.SPECIALIST, StageResult.NO_MAPPING, "ann@acme.test"),
            Trace.Step.of(Stage.ANSWER, StageResult.UNKNOWN));

    private WholeSamples() {}

    static RoutingDecision decision() {
        var basis = new Basis(QUESTION, conversationId("c"), REASONS, TAGS, 7, Trace.of(STEPS));
        return new RoutingDecision.Escalated(
                basis, new Target(Target.Kind.SPECIALIST, MIA.toString(), "Mia"), HandoffCause.UNKNOWN, TEXT);
    }

    static Conversation conversation() {
        var before = Conversation.open(conversationId("before"), Asker.anonymous(), Channel.CHAT, NOON)
                .build();
        var all = Conversation.open(conversationId("c"), asker(), Channel.WHATSAPP, EXACT)
                .after(before)
                .kind(ConversationKind.DIRECT_MESSAGE)
                .initiator(Initiator.AGENT)
                .participants(List.of(new Participant(recipient(MIA, Target.Kind.AGENT), NOON)))
                .joinRequests(List.of(
                        JoinRequest.byToken(recipient(MAX, Target.Kind.SPECIALIST), NOON, ESCALATION),
                        JoinRequest.toHelp(recipient(OLGA, Target.Kind.OWNER), EXACT)))
                .addEscalation(asked())
                .addEscalation(waiting())
                .addTags(TAGS)
                .assignee(recipient(MIA, Target.Kind.AGENT))
                .placement(new Placement("Human", Placement.State.CLAIMED, EXACT))
                .suspended(true)
                .link(new ContactLink(ONE, ContactLink.Ground.VERIFIED, List.of(email().key()))
                        .withMerge(3)
                        .withKnownBy(List.of(email().key())))
                .status(ConversationStatus.LOOKING_FOR_HELP, EXACT, MIA)
                .want(List.of(WantedExpertise.of("law").atLevel(2).asRequired(), WantedExpertise.of("tax")))
                .scriptPosition(4)
                .latest(conversationId("latest"));
        all.nextMessage(EXACT.plusSeconds(1));
        return all.close(new Closing(EXACT.plusSeconds(2), ClosingOutcome.UNRESOLVED, MIA))
                .build();
    }

    private static Asker asker() {
        return Asker.withEmail("Ann@Acme.test")
                .verified()
                .with(Identifier.of(IdentifierKind.PHONE, "044 668 18 00").from(ValueSource.FORM))
                .with(Identifier.of(IdentifierKind.EMAIL, "no address"))
                .named("Ann \"Lee\" L\u00e9", ValueSource.OAUTH)
                .withVariable("customerNo", "0007");
    }

    private static Escalation asked() {
        return Escalation.of(ESCALATION, 1, HandoffCause.UNKNOWN, REASONS)
                .asker(asker(), Channel.EMAIL)
                .written("de-CH", new CountryCode("CH"))
                .thread(new EscalationId(messageId("HR", "m0")))
                .tags(TAGS)
                .assign(ChainStep.SPECIALIST, recipient(MAX, Target.Kind.SPECIALIST), STEPS, EXACT)
                .away(MAX)
                .assign(ChainStep.OWNER, recipient(OLGA, Target.Kind.OWNER), STEPS, EXACT)
                .revoke(OLGA)
                .claimed(recipient(MIA, Target.Kind.AGENT), EXACT, "%s took it")
                .standingIn(new StandIn(MAX, EXACT.plusSeconds(9)))
                .toldOf(1, EXACT)
                .deadline(new DeadlineProgress(2, 1))
                .build();
    }

    private static Escalation waiting() {
        var turn = new Waiting(NOON, EXACT, 15, EXACT.plusSeconds(60));
        return Escalation.of(new EscalationId(messageId("HR", "m2")), 2, HandoffCause.CANNOT_EXECUTE, List.of())
                .waitInLine(turn, STEPS, EXACT)
                .toldLater()
                .build();
    }

    private static Recipient recipient(EmailAddress email, Target.Kind role) {
        return new Recipient(new Person(email, "Somebody"), role);
    }

    static Message message() {
        return new Message(
                conversationId("c"),
                1,
                new Author(Author.Role.ASKER, "ann@acme.test", "Ann"),
                TEXT,
                List.of(new Attachment("a b.png", "image/png", URI.create("https://acme.test/a%20b.png?x=1&y=2"))),
                TAGS,
                EXACT,
                true,
                Ruling.of(decision()));
    }

    static Outbox outbox() {
        var id = conversationId("c");
        var who = recipient(MIA, Target.Kind.AGENT);
        var placement = new Placement("Human", Placement.State.AWAITING, EXACT);
        return Outbox.empty(id)
                .with(List.of(
                        new OutboxEntry.ToAsker(id, 1, List.of(ESCALATION)),
                        new OutboxEntry.ToHuman(id, 1, who, ESCALATION, 2),
                        new OutboxEntry.ToHuman(id, 2, who, TAGS),
                        OutboxEntry.ToHuman.reminder(id, 1, who, ESCALATION, 1),
                        OutboxEntry.ToHuman.ofAbsence(id, 1, who, ESCALATION),
                        new OutboxEntry.ToInbox(id, 1, 5, null, placement),
                        new OutboxEntry.Postponed(new OutboxEntry.ToInbox(id, 1, 6, "Other", null), 3, EXACT),
                        new OutboxEntry.Postponed(new OutboxEntry.TagsToPlatform(id, 1, 5), 6, Instant.MAX)))
                .claimed(EXACT);
    }

    static KnowledgeGap gap() {
        return KnowledgeGap.open(QUESTION, conversationId("c"), TEXT, EXACT)
                .answered(new KnowledgeGap.Given(Author.of(recipient(MIA, Target.Kind.AGENT)), EXACT, TEXT))
                .promoted(new KnowledgeGap.Settled("olga@acme.test", EXACT));
    }

    static Contact contact() {
        return Contact.create(ONE, EXACT)
                .name("Ann L\u00e9", ValueSource.FORM)
                .identifiers(List.of(
                        email().verified(new Verification("test", EXACT)).primary(true), phone()))
                .aliases(List.of(TWO))
                .blocked(true)
                .build();
    }

    static IdentityKey identity() {
        return email().key();
    }

    private static ContactIdentifier email() {
        return identifier(IdentifierKind.EMAIL, "Ann@Acme.test");
    }

    private static ContactIdentifier phone() {
        return identifier(IdentifierKind.PHONE, "044 668 18 00");
    }

    private static ContactIdentifier identifier(IdentifierKind kind, String value) {
        var identifier = Identifier.of(kind, value).from(ValueSource.FORM);
        var key = IdentityKeys.with(PhoneNumbers.asTyped()).requireKey(identifier);
        return ContactIdentifier.of(identifier, key, EXACT, "test");
    }

    static ContactChange change() {
        return new ContactChange(
                ONE,
                1,
                EXACT,
                "test",
                ContactChange.Kind.VALUE_EDITED,
                "email",
                "ann@old.test",
                TEXT,
                ValueSource.OAUTH);
    }

    static Merge merge() {
        var absorbed = Contact.create(TWO, NOON).provisional(true).build();
        var before = contact().toBuilder().aliases(List.of()).build();
        return new Merge(MERGE, EXACT, "test", before, List.of(absorbed), contact());
    }

    static AnnouncedAbsences absences() {
        return AnnouncedAbsences.of(MIA)
                .with(Absence.of(MIA, EXACT, EXACT.plus(Duration.ofDays(3))).withSubstitute(MAX), EXACT)
                .with(Absence.of(MIA, EXACT.plus(Duration.ofDays(9)), Instant.MAX), NOON);
    }

    static PolicyVersion policy() {
        var policy = Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reason(ContactReason.named("PTO").withPhrases("days off"))
                .specialist("mia@acme.test", "Mia", "ann@acme.test")
                .knows(TEXT, "How many days?"));
        return new PolicyVersion(1L << 40, policy, EXACT, "1 user moved", "olga@acme.test");
    }
}
