package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.customerNo;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.psid;
import static dev.switchboard.scenario.People.values;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.MergeId;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Asker BY_NUMBER = by(whatsapp(ANNS_NUMBER));

    private final People people = People.open();

    @Test
    @DisplayName(
            "T-ML-01 a contact is made out of a chat with somebody unknown: prefilled, linked, no longer provisional")
    void createdFromTheConversation() {
        var chat = people.write("a", by(whatsapp(ANNS_NUMBER), email(ANN)).named("Ann"));

        var contact = people.directory.createFrom(chat.conversation(), DAN).save();

        assertThat(values(contact)).containsExactlyInAnyOrder(ANNS_NUMBER, ANN);
        assertThat(contact.name()).isEqualTo("Ann");
        assertThat(contact.isProvisional()).isFalse();
        assertThat(people.contactOf(chat)).isEqualTo(contact);
        assertThat(people.happened(contact.id())).contains(Kind.LINKED);
    }

    @Test
    @DisplayName("T-ML-01 of somebody with a claimed address only, nobody was made; the operator makes them one")
    void createdFromAClaim() {
        var chat = people.write("a", Asker.withEmail(ANN));

        var contact = people.directory
                .createFrom(chat.conversation(), DAN)
                .name("Ann")
                .save();

        assertThat(people.contactOf(chat)).isEqualTo(contact);
        assertThat(values(contact)).containsExactly(ANN);
    }

    @Test
    @DisplayName("T-ML-12 A-62 an anonymous session is linked; a provisional contact that had nothing else is absorbed")
    void linkExisting() {
        var two = people.contact("Ann", email(ANN));
        var earlier = people.write("x", by(email(ANN).asVerified()));
        var chat = people.write("a", BY_NUMBER);
        var provisional = people.contactOf(chat);

        var linked = people.directory.link(chat.conversation(), two.id(), DAN);

        assertThat(linked.id()).isEqualTo(two.id());
        assertThat(values(linked)).containsExactly(ANN, ANNS_NUMBER);
        assertThat(people.get(provisional.id()).id()).isEqualTo(two.id());
        assertThat(people.contactOf(people.write("b", BY_NUMBER)).id()).isEqualTo(two.id());
        assertThat(people.conversationsOf(two.id())).contains(earlier.conversation(), chat.conversation());
        assertThat(people.happened(two.id())).contains(Kind.ABSORBED, Kind.LINKED);
    }

    @Test
    @DisplayName("A-62 an id that another full contact has stays there, and a merge is proposed")
    void linkToAnotherProposesAMerge() {
        var one = people.contact("One", whatsapp(ANNS_NUMBER));
        var two = people.contact("Two");
        var chat = people.write("a", BY_NUMBER);

        var linked = people.directory.link(chat.conversation(), two.id(), DAN);

        assertThat(values(linked)).isEmpty();
        assertThat(people.get(one.id()).state()).isEqualTo(ContactState.ACTIVE);
        assertThat(people.directory.proposals(DAN)).hasSize(1);
        people.write("a", BY_NUMBER);
        assertThat(people.contactOf(chat).id()).isEqualTo(two.id());
    }

    @Test
    @DisplayName("A-62 a link that a human confirms teaches the ids of the channel, as any other link does")
    void confirm() {
        var two = people.contact("Two", customerNo("4711"));
        var chat = people.write("a", BY_NUMBER.withVariable("customerNo", "4711"));

        var linked = people.directory.link(chat.conversation(), two.id(), DAN);

        assertThat(values(linked)).containsExactly("4711", ANNS_NUMBER);
        assertThat(people.happened(two.id())).endsWith(Kind.VALUE_ADDED);
        assertThat(people.contactOf(people.write("b", BY_NUMBER))).isEqualTo(linked);
        people.directory.disconnect(chat.conversation(), DAN);
        assertThat(values(people.get(two.id()))).containsExactly("4711");
    }

    @Test
    @DisplayName(
            "A-62 a provisional contact whose link a human confirms is a full one; saying so again changes nothing")
    void confirmAProvisionalContact() {
        var chat = people.write("a", BY_NUMBER);
        var provisional = people.contactOf(chat);

        var full = people.directory.link(chat.conversation(), provisional.id(), DAN);
        var again = people.directory.link(chat.conversation(), provisional.id(), DAN);

        assertThat(provisional.isProvisional()).isTrue();
        assertThat(full.isProvisional()).isFalse();
        assertThat(again).isEqualTo(full).isEqualTo(people.get(provisional.id()));
    }

    @Test
    @DisplayName("A-57 provisional contacts that a human merges become a full one")
    void mergedProvisionalContacts() {
        var one = people.contactOf(people.write("a", BY_NUMBER));
        var two = people.contactOf(people.write("b", by(psid("1"))));

        assertThat(people.merge(one, two).isProvisional()).isFalse();
    }

    @Test
    @DisplayName("T-ML-33 a session linked to #1 is linked to #2: recorded with both, and nothing is merged")
    void relink() {
        var one = people.contact("One");
        var two = people.contact("Two");
        var chat = people.write("a", Asker.anonymous());
        people.directory.link(chat.conversation(), one.id(), DAN);

        people.directory.link(chat.conversation(), two.id(), DAN);

        assertThat(people.contactOf(chat).id()).isEqualTo(two.id());
        assertThat(people.happened(one.id())).endsWith(Kind.LINKED, Kind.DISCONNECTED);
        assertThat(people.happened(two.id())).endsWith(Kind.LINKED);
        assertThat(people.get(one.id()).isActive()).isTrue();
    }

    @Test
    @DisplayName("A-62 what a human said stays, whoever else writes in the conversation")
    void aHumansLinkStays() {
        var ann = people.contact("Ann", psid("ann"));
        people.contact("Eve", psid("eve"));
        var chat = people.write("c", by(psid("ann")));
        people.directory.link(chat.conversation(), ann.id(), DAN);

        people.write("c", by(psid("eve").asVerified()));

        assertThat(people.contactOf(chat).id()).isEqualTo(ann.id());
    }

    @Test
    @DisplayName("T-ML-16 where the asker was and what they speak is gone with who they were")
    void anonymisingForgetsLanguageAndCountry() {
        var ann = people.contact("Ann", email(ANN));
        var question = Question.to("HR", Office.UNKNOWN).inLanguage("de").fromCountry("AT");
        var decision = people.office.route(question, by(email(ANN).asVerified()));
        assertThat(people.office.escalation(decision).country()).isPresent();

        people.directory.anonymise(ann.id(), ADA);

        assertThat(people.office.escalation(decision).language()).isEmpty();
        assertThat(people.office.escalation(decision).country()).isEmpty();
    }

    @Test
    @DisplayName("T-ML-16 a chat that goes on after anonymising is a new beginning, and can be anonymised again")
    void anonymisedAgain() {
        var first = people.contactOf(people.write("c", by(psid("a"))));
        people.directory.anonymise(first.id(), ADA);
        var chat = people.write("c", by(psid("a")).named("Ann Secret"));
        var second = people.contactOf(chat);

        people.directory.anonymise(second.id(), ADA);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(people.conversation(chat).isAnonymised()).isTrue();
        assertThat(people.office.transcript(chat)).extracting(Message::text).containsOnly("");
        assertThat(people.conversation(chat).asker().name()).isEmpty();
    }

    @Test
    @DisplayName(
            "T-ML-13 A-61 a disconnected conversation is nobody's; the contact stays, but for what only the link taught")
    void disconnect() {
        var two = people.contact("Ann", email(ANN));
        var chat = people.write("a", by(email(ANN).asVerified(), psid("1")));
        assertThat(values(people.get(two.id()))).containsExactly(ANN, "1");

        var done = people.directory.disconnect(chat.conversation(), DAN);

        assertThat(done).isTrue();
        assertThat(people.conversation(chat).contact()).isEmpty();
        assertThat(people.conversationsOf(two.id())).isEmpty();
        assertThat(values(people.get(two.id()))).containsExactly(ANN);
        assertThat(people.directory.disconnect(chat.conversation(), DAN)).isFalse();
    }

    @Test
    @DisplayName("A-61 what a human verified or edited since stays, and the conversation is not linked again by itself")
    void disconnectKeepsWhatHumansConfirmed() {
        var two = people.contact("Ann", email(ANN));
        var asker = by(email(ANN).asVerified(), psid("1"));
        var chat = people.write("a", asker);
        people.directory.edit(two.id(), DAN).verify(psid("1")).save();

        people.directory.disconnect(chat.conversation(), DAN);
        people.write("a", asker);

        assertThat(values(people.get(two.id()))).containsExactly(ANN, "1");
        assertThat(people.conversation(chat).contact()).isEmpty();
    }

    @Test
    @DisplayName("A-62 what a human said holds for the other spelling of a number too")
    void theOtherSpelling() {
        people.contact("One", whatsapp("+55 11 96123-4567"));
        var two = people.contact("Two");
        var chat = people.write("a", by(whatsapp("+55 11 96123-4567")));
        people.directory.link(chat.conversation(), two.id(), DAN);

        var next = people.write("a", by(whatsapp("551161234567")));

        assertThat(next.trace().steps().get(0).facts()).contains(two.id().toString());
    }

    @Test
    @DisplayName("A-61 disconnecting takes back what came with the provisional contact that the link absorbed")
    void disconnectAfterAbsorbing() {
        var two = people.contact("Ann", email(ANN));
        var chat = people.write("a", BY_NUMBER);
        people.directory.link(chat.conversation(), two.id(), DAN);

        people.directory.disconnect(chat.conversation(), DAN);

        assertThat(values(people.get(two.id()))).containsExactly(ANN);
        assertThat(people.contactOf(people.write("b", BY_NUMBER)).id()).isNotEqualTo(two.id());
    }

    @Test
    @DisplayName("A-62 linked to somebody else: what came with the provisional contact goes with it")
    void relinkAfterAbsorbing() {
        var one = people.contact("One", email(ANN));
        var two = people.contact("Two");
        var chat = people.write("a", BY_NUMBER);
        people.directory.link(chat.conversation(), one.id(), DAN);

        people.directory.link(chat.conversation(), two.id(), DAN);

        assertThat(values(people.get(one.id()))).containsExactly(ANN);
        assertThat(values(people.get(two.id()))).containsExactly(ANNS_NUMBER);
        assertThat(people.directory.proposals(DAN)).isEmpty();
        assertThat(people.contactOf(people.write("b", BY_NUMBER)).id()).isEqualTo(two.id());
    }

    @Test
    @DisplayName(
            "A-61 A-62 a contact made out of a linked conversation takes it over, with what came only by that link")
    void createdInPlaceOfAnother() {
        var one = people.contact("One", email(ANN));
        var chat = people.write("a", BY_NUMBER);
        people.directory.link(chat.conversation(), one.id(), DAN);

        var two = people.directory.createFrom(chat.conversation(), DAN).save();

        assertThat(people.contactOf(chat)).isEqualTo(two);
        assertThat(values(two)).containsExactly(ANNS_NUMBER);
        assertThat(values(people.get(one.id()))).containsExactly(ANN);
        assertThat(people.happened(one.id())).endsWith(Kind.DISCONNECTED, Kind.VALUE_REMOVED);
    }

    @Test
    @DisplayName("I-8 a contact made out of a linked conversation does not get what the present one has of its own")
    void whatIsOnesOwnIsNotTakenOver() {
        var one = people.contact("One", whatsapp(ANNS_NUMBER));
        var chat = people.write("a", BY_NUMBER);
        var draft = people.directory.createFrom(chat.conversation(), DAN);

        assertThatThrownBy(draft::save)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("belongs to contact " + one.id() + " already");
        assertThat(people.contactOf(chat)).isEqualTo(one);
    }

    @Test
    @DisplayName("T-ML-33 A-62 a draft out of a session that is linked to #1 before it is saved: recorded with both")
    void linkedBeforeTheDraftIsSaved() {
        var one = people.contact("One");
        var chat = people.write("a", Asker.anonymous());
        var draft = people.directory.createFrom(chat.conversation(), DAN).name("Two");
        people.directory.link(chat.conversation(), one.id(), DAN);

        var two = draft.save();

        assertThat(people.contactOf(chat)).isEqualTo(two);
        assertThat(people.happened(one.id())).endsWith(Kind.LINKED, Kind.DISCONNECTED);
        assertThat(people.happened(two.id())).endsWith(Kind.LINKED);
    }

    @Test
    void whatIsNotThereIsSaid() {
        var nowhere = new ConversationId(new PersonaId("HR"), "nowhere");

        assertThatThrownBy(() -> people.directory.disconnect(nowhere, DAN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    @DisplayName(
            "T-ML-15 A-59 A-60 a deleted contact: its conversations stay readable without card data, search finds nothing")
    void delete() {
        var ann = people.contact("Ann Lee", email(ANN), whatsapp(ANNS_NUMBER));
        var chat = people.office.ask(BY_NUMBER, Office.PTO);

        people.directory.delete(ann.id(), DAN);

        assertThat(people.get(ann.id()).state()).isEqualTo(ContactState.DELETED);
        assertThat(people.get(ann.id()).name()).isEmpty();
        assertThat(people.search("Ann")).isEmpty();
        assertThat(people.directory.find(email(ANN), DAN)).isEmpty();
        var conversation = people.conversation(chat);
        assertThat(conversation.contact()).isEmpty();
        assertThat(conversation.asker().emails()).isEmpty();
        assertThat(conversation.escalations().get(0).asker().emails()).isEmpty();
        assertThat(people.office.transcript(chat).get(0).text()).isEqualTo(Office.PTO);
        assertThat(people.changes(ann.id()))
                .allSatisfy(change -> assertThat(change.after()).isEmpty());
    }

    @Test
    @DisplayName(
            "T-ML-16 an anonymised contact: texts, variables and files are gone everywhere, times and channels stay")
    void anonymise() {
        var ann = people.contact("Ann", email(ANN), whatsapp(ANNS_NUMBER));
        var absorbed = people.contact("Annie", psid("1"));
        var old = people.office.ask(by(psid("1")).withVariable("colour", "red").named("Annie"), Office.UNKNOWN);
        people.merge(ann, absorbed);
        var question = Question.to("HR", Office.PTO).withId("q").inConversation("a");
        var chat = people.office.route(question, BY_NUMBER);

        people.directory.anonymise(ann.id(), ADA);

        for (var decision : List.of(old, chat)) {
            var conversation = people.conversation(decision);
            assertThat(conversation.isAnonymised()).isTrue();
            assertThat(conversation.asker().variables()).isEmpty();
            assertThat(conversation.asker().displayName()).isEqualTo("an anonymous asker");
            assertThat(conversation.escalations()).allSatisfy(one -> {
                assertThat(one.asker().emails()).isEmpty();
                assertThat(one.state()).isEqualTo(EscalationState.CANCELLED);
            });
            assertThat(people.office.transcript(decision))
                    .isNotEmpty()
                    .extracting(Message::text)
                    .containsOnly("");
            assertThat(people.office.transcript(decision).get(0).at()).isEqualTo(people.office.clock.instant());
            assertThat(people.office.transcript(decision).get(0).author())
                    .isEqualTo(new Author(Author.Role.ASKER, "", ""));
        }
        assertThat(people.get(ann.id()).identifiers()).isEmpty();
        assertThat(people.get(ann.id()).isAnonymised()).isTrue();
        assertThat(people.search("Ann")).isEmpty();
        assertThat(people.store.read(Key.merge(new MergeId(ann.id(), 5))).value())
                .isNull();
        assertThat(people.office.switchboard.conversations().knowledgeGaps("HR"))
                .allSatisfy(gap -> assertThat(gap.text()).isEmpty());
        assertThat(people.office.route(question, BY_NUMBER).explain()).doesNotContain(ANN);
        assertThat(people.changes(absorbed.id()))
                .allSatisfy(change -> assertThat(change.after()).doesNotContain("Annie"));
        assertThat(people.store.query(new Query.Outboxes(), "", 10).items()).isEmpty();
    }

    @Test
    @DisplayName(
            "Everything that is held about a contact and those it absorbed is exported; once anonymised, nothing personal is")
    void export() {
        var ann = people.contact("Ann", email(ANN), whatsapp(ANNS_NUMBER));
        people.merge(ann, people.contact("Annie", psid("4711")));
        people.office.ask(BY_NUMBER.withVariable("colour", "reddish"), Office.PTO);

        var before = people.directory.export(ann.id(), DAN);
        people.directory.anonymise(ann.id(), ADA);
        var after = people.directory.export(ann.id(), DAN);

        var personal = new String[] {"Ann", "Annie", ANN, ANNS_NUMBER, "4711", "reddish", Office.PTO};
        assertThat(before).contains(personal).contains("ESCALATED_SPECIALIST", "ABSORBED", "mia@acme.test");
        assertThat(after).doesNotContain(personal).contains("ESCALATED_SPECIALIST", "ABSORBED");
    }

    @Test
    @DisplayName("An answer that comes after anonymising reaches nobody, and a second anonymising is harmless")
    void anonymisingTwice() {
        people.contact("Ann", email(ANN), whatsapp(ANNS_NUMBER));
        var chat = people.office.ask(BY_NUMBER, Office.PTO);
        var contact = people.contactOf(chat);
        people.directory.anonymise(contact.id(), ADA);
        people.directory.anonymise(contact.id(), ADA);

        people.office.reply("mia@acme.test", "Granted.");

        assertThat(people.office.chatOf(chat)).doesNotContain("Granted.");
    }

    @Test
    @DisplayName(
            "T-X-02 Ann writes by WhatsApp, asks for PTO, is told it was passed on, Mia replies by mail, it arrives in WhatsApp")
    void journey() {
        people.contact("Ann", email(ANN), whatsapp(ANNS_NUMBER));

        var decision = people.write("a", BY_NUMBER);
        var pto = people.office.route(
                Question.to("HR", Office.PTO).inConversation("a").via(new Channel("whatsapp")), BY_NUMBER);
        people.office.reply("mia@acme.test", "Granted.");

        assertThat(pto.target().orElseThrow().id()).isEqualTo("mia@acme.test");
        assertThat(people.office.chatOf(decision)).endsWith("Granted.");
        var last = people.office
                .chat
                .deliveries()
                .get(people.office.chat.deliveries().size() - 1);
        assertThat(last.channel().name()).isEqualTo("whatsapp");
        var ann = people.contactOf(pto);
        assertThat(ann.name()).isEqualTo("Ann");
        var histories = people.office.switchboard.histories();
        assertThat(histories.interactions(ann.id(), DAN)).singleElement().satisfies(one -> {
            assertThat(one.channel().name()).isEqualTo("whatsapp");
            assertThat(one.transcript()).extracting(Message::text).contains(Office.PTO, "Granted.");
        });
        assertThat(histories.of(ann.id(), HistoryFilter.all(), DAN, "", 100).entries())
                .extracting(one -> one.getClass().getSimpleName())
                .contains("Changed", "InteractionBegan", "Decided", "HandOff");
    }

    @Test
    @DisplayName("T-ML-34 the number in the conversation gives all data of the contact")
    void theNumberInTheConversation() {
        var ann = people.contact("Ann", email(ANN), whatsapp(ANNS_NUMBER));
        var chat = people.write("a", BY_NUMBER);

        var number = people.conversation(chat).contact().orElseThrow();

        assertThat(people.directory.find(number, DAN)).contains(ann);
    }

    @Test
    @DisplayName("I-12 a link says who the conversation's person is, not who else asked in it")
    void othersWhoAskedStayWhoTheyAre() {
        var cid = people.contact("Cid", email("cid@acme.test"));
        var ofBob = people.office.askIn("group", Office.BOB, Office.PTO);
        var second = people.office.askIn("group", People.by(whatsapp("+41790000000")), Office.UNKNOWN);

        people.directory.link(second.conversation(), cid.id(), DAN);

        assertThat(people.office.escalation(ofBob).asker().emails())
                .extracting(Object::toString)
                .containsExactly("bob@acme.test");
        assertThat(people.office.escalation(second).asker().emails())
                .extracting(Object::toString)
                .containsExactly("cid@acme.test");
    }

    @Test
    @DisplayName("A-62 an earlier question of somebody whose latest message brings no address is theirs too")
    void theLatestMessageBringsNothing() {
        var cid = people.contact("Cid", email("cid@acme.test"));
        var first = people.office.askIn("chat", People.by(whatsapp("+41790000000")), Office.UNKNOWN);
        people.office.askIn("chat", Asker.anonymous(), "Hello?");

        people.directory.link(first.conversation(), cid.id(), DAN);

        assertThat(people.office.escalation(first).asker().emails())
                .extracting(Object::toString)
                .containsExactly("cid@acme.test");
    }
}
