package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.customerNo;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.psid;
import static dev.switchboard.scenario.People.values;
import static dev.switchboard.scenario.People.vk;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactState;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {
    private final People people = People.open();

    @ParameterizedTest
    @MethodSource("channelIds")
    @DisplayName("T-ML-06 the first message of somebody unknown makes a contact with the channel's id, source CHANNEL")
    void theFirstMessageMakesAContact(Identifier id) {
        var decision = people.write("a", by(id).named("Ann"));

        var contact = people.contactOf(decision);
        assertThat(contact.isProvisional()).isTrue();
        assertThat(contact.name()).isEqualTo("Ann");
        assertThat(values(contact)).containsExactly(id.value());
        assertThat(contact.identifiers().get(0).source()).isEqualTo(ValueSource.CHANNEL);
        assertThat(people.office.happened())
                .contains(RoutingEvent.Kind.CONTACT_CREATED, RoutingEvent.Kind.CONTACT_LINKED);
        assertThat(decision.trace().steps().get(0).because()).contains("a new contact");
    }

    static Stream<Identifier> channelIds() {
        return Stream.of(
                whatsapp(ANNS_NUMBER), psid("4711"), vk("77"), Identifier.of(new IdentifierKind("telegram"), "@ann"));
    }

    @Test
    void theSecondConversationFindsTheContactOfTheFirst() {
        var first = people.write("a", by(whatsapp(ANNS_NUMBER)));
        var second = people.write("b", by(whatsapp("41 79 123 45 67")));

        assertThat(people.contactOf(second)).isEqualTo(people.contactOf(first));
        assertThat(second.trace().steps().get(0).because())
                .contains("contact " + people.contactOf(first).id());
    }

    @Test
    @DisplayName("Whoever is unknown stays anonymous if the host wants no provisional contacts")
    void provisionalContactsAreAnOption() {
        var strict = People.with(parts -> parts.provisionalContacts(false));

        var decision = strict.write("a", by(whatsapp(ANNS_NUMBER)));

        assertThat(strict.conversation(decision).contact()).isEmpty();
        assertThat(strict.search("")).isEmpty();
    }

    @Test
    @DisplayName("A claimed e-mail alone never links, and makes nobody; a verified one does both")
    void aClaimIsOnlyAClaim() {
        var ann = people.contact("Ann", email(ANN));

        var claimed = people.write("a", Asker.withEmail(ANN));
        var verified = people.write("b", Asker.withEmail(ANN).verified());
        var unknown = people.write("c", Asker.withEmail("bob@acme.test"));
        var known = people.write("d", Asker.withEmail("bob@acme.test").verified());

        assertThat(people.conversation(claimed).contact()).isEmpty();
        assertThat(people.contactOf(verified)).isEqualTo(ann);
        assertThat(people.conversation(unknown).contact()).isEmpty();
        assertThat(values(people.contactOf(known))).containsExactly("bob@acme.test");
    }

    @Test
    @DisplayName("3.3 stage 0: verified e-mail, then channel id, then variable, then phone")
    void theOrder() {
        var phone = Identifier.of(IdentifierKind.PHONE, "044 668 18 00");
        var byEmail = people.contact("e", email(ANN));
        var byId = people.contact("w", whatsapp(ANNS_NUMBER));
        var byVariable = people.contact("v", customerNo("4711"));
        var byPhone = people.contact("p", phone);
        var asker = by(phone);

        var phones = people.write("a", asker);
        asker = asker.withVariable("customerNo", "4711");
        var variable = people.write("b", asker);
        asker = asker.with(whatsapp(ANNS_NUMBER));
        var id = people.write("c", asker);
        var address = people.write("d", asker.with(email(ANN).asVerified()));

        assertThat(List.of(phones, variable, id, address))
                .extracting(one -> people.contactOf(one).id())
                .containsExactly(byPhone.id(), byVariable.id(), byId.id(), byEmail.id());
    }

    @Test
    @DisplayName("A-58 a phone number of several recognises nobody")
    void aSharedPhoneRecognisesNobody() {
        var phone = Identifier.of(IdentifierKind.PHONE, "044 668 18 00");
        people.contact("Ann", phone);
        people.contact("Bob", phone);

        var decision = people.write("a", by(phone));

        assertThat(people.conversation(decision).contact()).isEmpty();
    }

    @Test
    @DisplayName("A verified id counts before a claimed one")
    void verifiedBeforeClaimed() {
        people.contact("w", whatsapp(ANNS_NUMBER));
        var real = people.contact("f", psid("1"));

        var decision = people.write("a", by(whatsapp(ANNS_NUMBER), psid("1").asVerified()));

        assertThat(people.contactOf(decision).id()).isEqualTo(real.id());
    }

    @Test
    @DisplayName("T-ML-07 who signs in by Facebook has name, e-mail and PSID with source OAUTH")
    void signIn() {
        var asker = by(
                        psid("4711").from(ValueSource.OAUTH),
                        email(ANN).from(ValueSource.OAUTH).asVerified())
                .named("Ann Lee", ValueSource.OAUTH);

        var contact = people.contactOf(people.write("a", asker));

        assertThat(contact.nameSource()).contains(ValueSource.OAUTH);
        assertThat(contact.identifiers())
                .extracting(ContactIdentifier::source)
                .containsExactly(ValueSource.OAUTH, ValueSource.OAUTH);
        assertThat(values(contact)).containsExactlyInAnyOrder("4711", ANN);
    }

    @Test
    @DisplayName("T-ML-08 a session that brings the identifying variable of a contact is linked to it")
    void anIdentifyingVariable() {
        people.contact("Bob");
        var two = people.contact("Ann", customerNo("4711"));

        var decision = people.write("a", Asker.anonymous().withVariable("customerNo", "4711"));

        assertThat(people.contactOf(decision).id()).isEqualTo(two.id());
    }

    @Test
    @DisplayName("T-ML-09 nothing is linked by a variable without the flag, but it is kept with its interaction")
    void anyOtherVariable() {
        var first = people.write("a", by(whatsapp("4179111")).withVariable("colour", "red"));
        var second = people.write("b", by(whatsapp("4179222")).withVariable("colour", "red"));

        assertThat(people.contactOf(first)).isNotEqualTo(people.contactOf(second));
        assertThat(people.conversation(first).asker().variables()).containsEntry("colour", "red");
    }

    @Test
    @DisplayName(
            "T-ML-09 nothing is linked by a variable without the flag that comes as an identifier, nor does it join a contact")
    void anyOtherVariableAsAnIdentifier() {
        var red = Identifier.of(IdentifierKind.variable("colour"), "red");

        var first = people.write("a", by(whatsapp("4179111"), red));
        var second = people.write("b", by(red.asVerified()));
        var third = people.write("c", by(whatsapp("4179222"), red));

        assertThat(values(people.contactOf(first))).containsExactly("4179111");
        assertThat(people.conversation(second).contact()).isEmpty();
        assertThat(values(people.contactOf(third))).containsExactly("4179222");
        assertThat(people.contactOf(third)).isNotEqualTo(people.contactOf(first));
        assertThat(people.conversation(third).asker().identifiers()).contains(red);
    }

    @Test
    @DisplayName(
            "T-ML-11 values that arrive by form, hero card, call-back field, session and operator keep their sources")
    void everyValueHasItsSource() {
        var decision = people.write(
                "a",
                by(
                        whatsapp(ANNS_NUMBER),
                        email(ANN).from(ValueSource.FORM),
                        Identifier.of(IdentifierKind.PHONE, "044").from(ValueSource.CALLBACK)));
        people.write("a", by(whatsapp(ANNS_NUMBER), email("ann@card.test").from(ValueSource.HERO_CARD)));
        var id = people.contactOf(decision).id();
        people.directory.edit(id, DAN).addEmail("ann@desk.test").save();

        assertThat(people.get(id).identifiers())
                .extracting(ContactIdentifier::source)
                .containsExactlyInAnyOrder(
                        ValueSource.CHANNEL,
                        ValueSource.FORM,
                        ValueSource.CALLBACK,
                        ValueSource.HERO_CARD,
                        ValueSource.OPERATOR);
        assertThat(people.get(id).isProvisional()).isFalse();
    }

    @Test
    @DisplayName("What the asker merely claims in passing does not join the contact")
    void aClaimIsNotLearned() {
        var decision = people.write("a", by(whatsapp(ANNS_NUMBER), email("boss@acme.test")));

        assertThat(values(people.contactOf(decision))).containsExactly(ANNS_NUMBER);
    }

    @Test
    @DisplayName("An id that another contact has stays there; a merge is proposed once, and never made")
    void rivals() {
        var ann = people.contact("Ann", email(ANN));
        var other = people.contact("?", whatsapp(ANNS_NUMBER));
        var asker = by(email(ANN).asVerified(), whatsapp(ANNS_NUMBER));

        people.write("a", asker);
        people.write("b", asker);

        assertThat(people.directory.proposals(DAN)).singleElement().satisfies(one -> {
            assertThat(one.first()).isEqualTo(ann.id());
            assertThat(one.second()).isEqualTo(other.id());
            assertThat(one.kind()).isEqualTo(IdentifierKind.WHATSAPP);
        });
        assertThat(people.get(other.id()).state()).isEqualTo(ContactState.ACTIVE);
        people.directory.dismiss(people.directory.proposals(DAN).get(0), DAN);
        people.write("c", asker);
        assertThat(people.directory.proposals(DAN)).isEmpty();
    }

    @Test
    @DisplayName("T-ML-31 A-4 a WhatsApp person whose contact has Ann's e-mail gets Ann's specialist")
    void theContactLeadsToTheSpecialist() {
        people.contact("Ann", email(ANN), whatsapp(ANNS_NUMBER));

        var decision = people.office.ask(by(whatsapp(ANNS_NUMBER)), Office.PTO);

        assertThat(decision.target().orElseThrow().id()).isEqualTo("mia@acme.test");
        assertThat(people.office.lastNotification().asker().displayName()).isEqualTo("Ann");
    }

    @Test
    @DisplayName("A-32 the session's address counts first, then the primary one of the contact, then the first")
    void theOrderOfAddresses() {
        var ann = people.contact("Ann", email(ANN), email("cid@acme.test"), whatsapp(ANNS_NUMBER));

        var first = people.office.ask(by(whatsapp(ANNS_NUMBER)), Office.PTO);
        people.directory.edit(ann.id(), DAN).primary(email("cid@acme.test")).save();
        var primary = people.office.ask(by(whatsapp(ANNS_NUMBER)), Office.PTO);
        var session = people.office.ask(by(whatsapp(ANNS_NUMBER), email("bob@acme.test")), Office.PTO);

        assertThat(List.of(first, primary, session))
                .extracting(one -> one.target().orElseThrow().id())
                .containsExactly("mia@acme.test", "max@acme.test", "mia@acme.test");
        assertThat(Office.codes(primary)).contains("SPECIALIST AMBIGUOUS_MAPPING");
    }

    @Test
    @DisplayName("A-33 where a verified address is required, a claimed id does not lend the contact's")
    void aClaimDoesNotVerify() {
        var strict = People.with(Office.hr().requireVerifiedEmail(true));
        strict.contact("Ann", email(ANN).asVerified(), whatsapp(ANNS_NUMBER));

        var claimed = strict.office.ask(by(whatsapp(ANNS_NUMBER)), Office.PTO);
        var verified = strict.office.ask(by(whatsapp(ANNS_NUMBER).asVerified()), Office.PTO);

        assertThat(Office.codes(claimed)).contains("SPECIALIST UNVERIFIED");
        assertThat(Office.codes(verified)).contains("SPECIALIST FOUND");
    }

    @Test
    @DisplayName("A-5 nobody answers their own question, by whichever channel they ask it")
    void oneselfByAnotherChannel() {
        people.contact("Olga", email("olga@acme.test"), whatsapp(ANNS_NUMBER));

        var decision = people.office.ask(by(whatsapp(ANNS_NUMBER)), Office.UNKNOWN);

        assertThat(Office.codes(decision)).contains("OWNER SELF_OWNER");
    }

    @Test
    @DisplayName("A preview recognises, makes nobody, and has the trace of the decision that follows")
    void previewChangesNothing() {
        var question = Question.to("HR", Office.UNKNOWN).withId("1").inConversation("a");
        var asker = by(whatsapp(ANNS_NUMBER));

        var preview = people.office.switchboard.router().preview(question, asker);
        assertThat(people.search("")).isEmpty();
        var decision = people.office.route(question, asker);

        assertThat(preview.trace()).isEqualTo(decision.trace());
    }

    @Test
    @DisplayName("Two people who write in one chat are not mixed up, and the chat stays with the first")
    void twoAskersInOneChat() {
        var ann = people.contactOf(people.write("a", by(whatsapp(ANNS_NUMBER))));
        var second = people.write("a", by(whatsapp("+41790000000")));
        people.write("a", by(whatsapp(ANNS_NUMBER)));

        var bob = people.directory.find(whatsapp("+41790000000"), DAN).get(0);
        assertThat(bob.id()).isNotEqualTo(ann.id());
        assertThat(values(people.get(ann.id()))).containsExactly(ANNS_NUMBER);
        assertThat(values(bob)).containsExactly("+41790000000");
        assertThat(people.contactOf(second).id()).isEqualTo(ann.id());
    }

    @Test
    @DisplayName("A-33 found by what is merely claimed, a contact is taught nothing that is verified")
    void aClaimTeachesNoProof() {
        var strict = People.with(Office.hr().requireVerifiedEmail(true));
        var phone = Identifier.of(IdentifierKind.PHONE, "044 668 18 00");
        var ann = strict.contact("Ann", email(ANN).asVerified(), phone, whatsapp(ANNS_NUMBER));

        strict.write("a", by(email("eve@home.test").asVerified(), phone));
        strict.write("b", by(email("eve@home.test").asVerified(), whatsapp(ANNS_NUMBER)));
        var eve = strict.office.ask(by(email("eve@home.test").asVerified()), Office.PTO);

        assertThat(values(strict.get(ann.id()))).doesNotContain("eve@home.test");
        assertThat(Office.codes(eve)).contains("SPECIALIST NO_MAPPING");
    }

    @Test
    @DisplayName("A-33 in a conversation that was proven to be somebody's, a later claim is still only a claim")
    void aClaimInAProvenConversation() {
        var strict = People.with(Office.hr().requireVerifiedEmail(true));
        strict.contact("Ann", email(ANN).asVerified(), whatsapp(ANNS_NUMBER));
        strict.office.askIn("c", Asker.withEmail(ANN).verified(), Office.UNKNOWN);

        var claimed = strict.office.askIn("c", Asker.withEmail(ANN), Office.PTO);
        var anonymous = strict.office.askIn("c", Asker.anonymous(), Office.PTO);
        var proven = strict.office.askIn("c", Asker.withEmail(ANN).verified(), Office.PTO);

        assertThat(Office.codes(claimed)).contains("SPECIALIST UNVERIFIED");
        assertThat(Office.codes(anonymous)).contains("SPECIALIST UNVERIFIED");
        assertThat(Office.codes(proven)).contains("SPECIALIST FOUND");
    }

    @Test
    @DisplayName(
            "An address that somebody merely claimed is taken from them by whoever proves it, and finds nobody else")
    void aProofBeatsAClaim() {
        var eve = people.contactOf(people.write("a", by(psid("eve"), email(ANN).from(ValueSource.FORM))));

        var ann = people.contactOf(people.write("b", by(email(ANN).asVerified(), psid("ann"))));

        assertThat(ann.id()).isNotEqualTo(eve.id());
        assertThat(values(ann)).containsExactly(ANN, "ann");
        assertThat(values(people.get(eve.id()))).containsExactly("eve");
        assertThat(people.happened(eve.id())).endsWith(ContactChange.Kind.VALUE_REMOVED);
    }

    @Test
    @DisplayName("3.3 what somebody claimed and then proves is theirs for good: by it they are known")
    void aProofOfTheirOwnClaim() {
        var id = psid("ann").asVerified();
        var ann = people.contactOf(people.write("a", by(id, email(ANN).from(ValueSource.FORM))));

        people.write("b", by(id, email(ANN).asVerified()));
        var byMail = people.contactOf(people.write("c", by(email(ANN).asVerified())));

        assertThat(byMail.id()).isEqualTo(ann.id());
        assertThat(values(byMail)).containsExactlyInAnyOrder("ann", ANN);
        assertThat(byMail.identifiers(IdentifierKind.EMAIL)).allMatch(ContactIdentifier::isVerified);
        assertThat(people.happened(ann.id())).contains(ContactChange.Kind.VALUE_VERIFIED);
    }

    @Test
    @DisplayName("A-61 a value that was claimed before and is proven by a conversation stays when that is disconnected")
    void aProofIsNotTakenBack() {
        var id = psid("ann").asVerified();
        var ann = people.contactOf(people.write("a", by(id, email(ANN).from(ValueSource.FORM))));
        var proven = people.write("b", by(id, email(ANN).asVerified()));

        people.directory.disconnect(proven.conversation(), DAN);

        assertThat(values(people.get(ann.id()))).contains(ANN);
    }

    @Test
    @DisplayName("A name that cannot be one of a contact is left out, and the question goes on")
    void anImpossibleName() {
        var decision = people.write("a", by(whatsapp(ANNS_NUMBER)).named("x".repeat(300)));

        assertThat(people.contactOf(decision).name()).isEmpty();
        assertThat(people.directory
                        .createFrom(decision.conversation(), DAN)
                        .save()
                        .name())
                .isEmpty();
    }

    @Test
    @DisplayName("A message without any identifier in a chat that belongs to somebody is that person's")
    void theChatKeepsItsContact() {
        var first = people.write("a", by(whatsapp(ANNS_NUMBER)));
        var second = people.write("a", Asker.anonymous());

        assertThat(people.conversation(second).contact())
                .contains(people.contactOf(first).id());
        assertThat(people.conversation(second).link()).map(ContactLink::ground).contains(ContactLink.Ground.CLAIMED);
    }

    @Test
    @DisplayName("WhatsApp's two ways to write a Brazilian number are one person")
    void variants() {
        var ann = people.contact("Ann", whatsapp("+5511987654321"));

        var decision = people.write("a", by(whatsapp("551187654321")));

        assertThat(people.contactOf(decision)).isEqualTo(ann);
        assertThat(people.directory.find(whatsapp("551187654321"), DAN)).containsExactly(ann);
    }

    @Test
    @DisplayName(
            "T-ML-36 A-54 a reply from the second address of the specialist's contact is taken, from a claimed one not")
    void theSecondAddress() {
        people.contact(
                "Mia",
                email("mia@acme.test"),
                email("mia@home.test"),
                email("x@form.test").from(ValueSource.FORM));
        people.office.ask(Office.ANN, Office.PTO);
        var token = people.office.replyTokenOf("mia@acme.test");

        var claimed = people.office.switchboard.replies().accept(Reply.to(token, "x@form.test", "Granted."));
        var stranger = people.office.switchboard.replies().accept(Reply.to(token, "eve@home.test", "Granted."));
        var second = people.office.switchboard.replies().accept(Reply.to(token, "Mia@home.test", "Granted."));

        assertThat(claimed).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(stranger).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(second).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("T-ML-15 who writes again after deletion becomes a contact with another number")
    void writingAgainAfterDeletion() {
        var first = people.contactOf(people.write("a", by(whatsapp(ANNS_NUMBER))));

        people.directory.delete(first.id(), DAN);
        var again = people.contactOf(people.write("a", by(whatsapp(ANNS_NUMBER))));

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.isActive()).isTrue();
    }

    @Test
    @DisplayName("What a message teaches is in the history of the contact, learned from the conversation")
    void learningIsRecorded() {
        var contact = people.contact("Ann", email(ANN));

        people.write("a", by(email(ANN).asVerified(), psid("4711")));

        assertThat(people.changes(contact.id()))
                .filteredOn(change -> change.by().equals("conversation"))
                .extracting(ContactChange::kind, ContactChange::after)
                .containsExactly(tuple(ContactChange.Kind.VALUE_ADDED, "4711"));
        assertThat(people.get(contact.id()).name()).isEqualTo("Ann");
    }
}
