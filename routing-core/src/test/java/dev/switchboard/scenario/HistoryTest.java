package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Initiator;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.RecordedInteraction;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.history.Found;
import dev.switchboard.history.HistoryEntry;
import dev.switchboard.history.HistoryEntry.Kind;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of a contact")
class HistoryTest {
    private static final HistoryFilter ALL = HistoryFilter.all();
    private static final Actor ADMIN = Actor.admin("root@shop.test");
    private static final Author DAN = new Author(Author.Role.AGENT, Shop.DAN, "Dan");
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Asker ZOE = Shop.ZOE.verified().with(Identifier.of(IdentifierKind.WHATSAPP, "+420777123456"));

    private final Shop shop = Shop.open();

    @Test
    @DisplayName(
            "T-ML-24 [ML-34 ML-35 ML-36]: chat, invited chat, e-mail, Messenger, WhatsApp and a call stand in one order by time")
    void allChannelsStandInOneLine() {
        var decision = ask("chat", "Hello");
        record("call", Channel.PHONE, Initiator.ASKER, 5);
        record("wa", Channel.WHATSAPP, Initiator.ASKER, 4);
        record("fb", Channel.FACEBOOK, Initiator.ASKER, 3);
        record("mail", Channel.EMAIL, Initiator.AGENT, 2);
        record("invited", Channel.CHAT, Initiator.AGENT, 1);

        var began = history(contact(decision), ALL.withKinds(Kind.INTERACTION_BEGAN))
                .entries();

        assertThat(began)
                .extracting(HistoryTest::words)
                .containsExactly(
                        "chat by chat of ASKER",
                        "invited by chat of AGENT",
                        "mail by email of AGENT",
                        "fb by facebook of ASKER",
                        "wa by whatsapp of ASKER",
                        "call by phone of ASKER");
        assertThat(shop.notified()).doesNotContain(Shop.FAY);
    }

    @Test
    @DisplayName("ML-35: decision, tags and each line of a hand-off follow the beginning of their interaction")
    void decisionsTagsAndHandOffsAreEntries() {
        var decision = ask("chat", Shop.REFUND);

        var entries = history(contact(decision), ALL.onlyInteractions()).entries();

        assertThat(entries)
                .extracting(HistoryEntry::kind)
                .startsWith(Kind.INTERACTION_BEGAN, Kind.DECIDED, Kind.TAGGED)
                .contains(Kind.HAND_OFF);
        assertThat(entries)
                .extracting(HistoryTest::words)
                .contains("1 QUEUED", "1 return_or_refund sys_human_help", "waits in inbox Human");
    }

    @Test
    @DisplayName("T-ML-25 [ML-37]: a word is found in any case and with any accents, with the place as written")
    void aWordIsFoundWithItsPlace() {
        var contact = contact(ask("chat", "Where is my CAFE\u0301, and the café's bill?"));
        record("mail", Channel.EMAIL, Initiator.AGENT, 1);

        var found = search(contact, "Café");

        assertThat(found).extracting(one -> one.conversation().value()).containsExactly("chat", "chat");
        assertThat(found).extracting(this::textAt).containsExactly("CAFE\u0301", "café");
        assertThat(search(contact, "said in MAIL")).extracting(this::textAt).containsExactly("Said in mail");
        assertThat(search(contact, "balloon")).isEmpty();
        assertThat(search(contact, " ")).isEmpty();
    }

    @Test
    @DisplayName("ML-37: every place is found once, whatever the size of the pages, and nobody else's")
    void searchingIsPaged() {
        var contact = contact(ask("chat", "a bad banana"));
        ask("chat", "Ananas");
        shop.switchboard
                .router()
                .route(
                        Question.to("Shop", "an other"),
                        Asker.withEmail("bob@mail.test").verified());

        var all = search(contact, "an");
        var one = new ArrayList<Found>();
        var next = "";
        do {
            var page = shop.switchboard.histories().search(contact, "an", Shop.ACTOR_DAN, next, 1);
            one.addAll(page.found());
            next = page.next();
        } while (!next.isEmpty());

        assertThat(all).extracting(Found::start).containsSequence(7, 9);
        assertThat(one).isEqualTo(all);
    }

    @Test
    @DisplayName("ML-37: what was held back from the asker is found too")
    void whatWasHeldBackIsFound() {
        var helped = Shop.with(Shop.shop());
        helped.switchboard.router().route(Question.to("Shop", Shop.UNKNOWN).inConversation("chat"), ZOE);
        var token = helped.lastNotificationTo(Shop.SAM).joinToken().orElseThrow();
        helped.answer = Answer.known("We open at nine.", 1);
        helped.whileThinking = () -> helped.switchboard.conversations().join(token);
        var decision = helped.switchboard
                .router()
                .route(Question.to("Shop", "When do you open?").inConversation("chat"), ZOE);
        var contact = contactOf(helped.conversation(decision));

        var found = helped.switchboard.histories().search(contact, "at nine", Shop.ACTOR_DAN, "", 9);

        var message = helped.transcript(decision).get((int) found.found().get(0).sequence() - 1);
        assertThat(helped.chatOf(decision)).doesNotContain("We open at nine.");
        assertThat(found.found()).hasSize(1);
        assertThat(message.superseded()).isTrue();
    }

    @Test
    @DisplayName("T-ML-26 [ML-38]: an interaction has transcript, times, channel, persona, people and variables")
    void anInteractionHasItsDetails() {
        var asker = ZOE.withVariable("plan", "gold");
        var call = call("call", asker)
                .begunBy(Initiator.AGENT)
                .from(DAN, "Good morning", at(1))
                .fromAsker("Hi", at(2));
        shop.clock.advance(Duration.ofHours(4));
        var conversation = shop.switchboard.conversations().record(call.until(at(9)));

        var interaction = shop.switchboard
                .histories()
                .interaction(conversation.id(), Shop.ACTOR_DAN)
                .orElseThrow();

        assertThat(interaction.transcript()).extracting(Message::text).containsExactly("Good morning", "Hi");
        assertThat(interaction.messageCount()).isEqualTo(2);
        assertThat(interaction.openedAt()).isEqualTo(NOON);
        assertThat(interaction.lastAt()).isEqualTo(at(9));
        assertThat(interaction.channel()).isEqualTo(Channel.PHONE);
        assertThat(interaction.initiator()).isEqualTo(Initiator.AGENT);
        assertThat(interaction.persona()).hasToString("Shop");
        assertThat(interaction.people()).extracting(Author::name).containsExactly("Zoe", "Dan");
        assertThat(interaction.variables()).containsEntry("plan", "gold");
        assertThat(shop.switchboard.histories().interactions(contactOf(conversation), Shop.ACTOR_DAN))
                .extracting(one -> one.conversation().value())
                .containsExactly("call");
    }

    @Test
    @DisplayName(
            "T-ML-27 [ML-39]: a phone added, an e-mail edited and another removed stand between the interactions, old and new")
    void changesStandBetweenInteractions() {
        var contact = contact(ask("chat", "Hello"));
        addEmail(contact, "second@mail.test");
        shop.clock.advance(Duration.ofMinutes(1));
        var email = Identifier.of(IdentifierKind.EMAIL, "zoe@mail.test");
        var second = Identifier.of(IdentifierKind.EMAIL, "second@mail.test");
        shop.switchboard
                .directory()
                .edit(contact, Shop.ACTOR_DAN)
                .add(Identifier.of(IdentifierKind.PHONE, "+420 777 111 222"))
                .replace(email, "zoe@new.test")
                .remove(second)
                .save();
        shop.clock.advance(Duration.ofMinutes(1));
        ask("later", "Again");

        var entries = history(contact, ALL.from(shop.clock.instant().minusSeconds(60)))
                .entries();

        assertThat(entries)
                .extracting(HistoryTest::words)
                .startsWith(
                        "VALUE_EDITED email zoe@mail.test > zoe@new.test",
                        "VALUE_ADDED phone  > +420 777 111 222",
                        "VALUE_REMOVED email second@mail.test > ")
                .contains("later by chat of ASKER");
    }

    @Test
    @DisplayName(
            "T-ML-12 [ML-34]: who is found and selected in an anonymous session brings the earlier conversations along")
    void aLinkedSessionShowsWhatWasBefore() {
        var contact = contact(ask("chat", "Hello"));
        var session = shop.switchboard
                .router()
                .route(Question.to("Shop", "Hi").inConversation("anonymous"), Asker.anonymous())
                .conversation();

        shop.switchboard.directory().link(session, contact, Shop.ACTOR_DAN);

        assertThat(began(ofConversation(session))).containsExactlyInAnyOrder("chat", "anonymous");
    }

    @Test
    @DisplayName("ML-40: from the contact, from a running session and from an e-mail the history is the same")
    void threeWaysLeadToOneHistory() {
        var decision = ask("chat", Shop.REFUND);
        var contact = contact(decision);

        var fromContact = history(contact, ALL);

        assertThat(fromContact.entries()).isNotEmpty();
        assertThat(ofConversation(decision.conversation())).isEqualTo(fromContact);
        assertThat(ofEmail("ZOE@mail.test")).isEqualTo(fromContact);
        assertThat(ofEmail("nobody@mail.test")).isEqualTo(HistoryPage.EMPTY);
        assertThat(history(new ContactId(4711), ALL)).isEqualTo(HistoryPage.EMPTY);
    }

    @Test
    @DisplayName("ML-40: a conversation without a contact has a history of its own")
    void aConversationOfNobodyShowsItself() {
        ask("chat", "Hello");
        var alone = shop.switchboard.router().route(Question.to("Shop", "Hi"), Asker.anonymous());

        var page = ofConversation(alone.conversation());

        assertThat(began(page)).containsExactly(alone.conversation().value());
        assertThat(page.entries()).extracting(HistoryEntry::kind).doesNotContain(Kind.CHANGED);
    }

    @Test
    @DisplayName(
            "ML-34: what happened under an absorbed number is in the history, and that number leads to it; merges are entries")
    void absorbedNumbersBringTheirHistory() {
        var zoe = contact(ask("chat", "Hello"));
        var bob = contact(shop.switchboard
                .router()
                .route(
                        Question.to("Shop", "Hi").inConversation("bob"),
                        Asker.withEmail("bob@mail.test").verified()));
        shop.clock.advance(Duration.ofMinutes(1));

        shop.switchboard.directory().merge(zoe, List.of(bob), MergeChoices.survivors(), Shop.ACTOR_DAN);

        var united = history(zoe, ALL);
        assertThat(began(united)).containsExactly("bob", "chat");
        assertThat(history(bob, ALL)).isEqualTo(united);
        assertThat(changes(united))
                .contains(ContactChange.Kind.ABSORBED, ContactChange.Kind.MERGED)
                .filteredOn(ContactChange.Kind.CREATED::equals)
                .hasSize(2);
        assertThat(search(zoe, "hi")).hasSize(1);
    }

    @Test
    @DisplayName("T-ML-13 [A-61]: a conversation that was disconnected is no longer in the history; that it was is")
    void aDisconnectedConversationIsGone() {
        var decision = ask("chat", "Hello");
        var contact = contact(decision);

        shop.switchboard.directory().disconnect(decision.conversation(), Shop.ACTOR_DAN);

        var page = history(contact, ALL);
        assertThat(began(page)).isEmpty();
        assertThat(changes(page)).contains(ContactChange.Kind.DISCONNECTED);
        assertThat(search(contact, "Hello")).isEmpty();
    }

    @Test
    @DisplayName("T-ML-16 [A-59]: of what was anonymised, times, channels and decisions are left, and no text")
    void theAnonymisedHistoryHasNoText() {
        var decision = ask("chat", Shop.REFUND);
        var contact = contact(decision);
        var before = history(contact, ALL.withKinds(Kind.INTERACTION_BEGAN, Kind.DECIDED));

        shop.switchboard.directory().anonymise(contact, ADMIN);

        assertThat(history(contact, ALL.withKinds(Kind.INTERACTION_BEGAN, Kind.DECIDED)))
                .isEqualTo(before);
        assertThat(search(contact, "return")).isEmpty();
        assertThat(shop.switchboard.histories().interactions(contact, ADMIN)).allSatisfy(one -> {
            assertThat(one.transcript()).extracting(Message::text).containsOnly("");
            assertThat(one.people()).extracting(Author::name).doesNotContain("Zoe");
        });
        assertThat(history(contact, ALL.onlyChanges()).entries())
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("zoe"));
    }

    @Test
    @DisplayName("ML-35: reading on after something new happened repeats nothing and skips nothing")
    void readingOnIsUndisturbed() {
        var contact = contact(ask("chat", Shop.REFUND));
        var before = history(contact, ALL).entries();
        var first = shop.switchboard.histories().of(contact, ALL, Shop.ACTOR_DAN, "", 3);
        ask("other", "More");
        addEmail(contact, "second@mail.test");

        var rest = shop.switchboard.histories().of(contact, ALL, Shop.ACTOR_DAN, first.next(), 100);

        assertThat(first.entries()).hasSize(3);
        assertThat(rest.entries())
                .doesNotContainAnyElementsOf(first.entries())
                .containsAll(before.subList(3, before.size()));
        assertThat(rest.next()).isEmpty();
    }

    @Test
    @DisplayName("ML-35: filters by channel, persona and time hold together")
    void filtersHoldTogether() {
        var contact = contact(ask("chat", "Hello"));
        record("mail", Channel.EMAIL, Initiator.AGENT, 2);
        record("late", Channel.EMAIL, Initiator.AGENT, 8);

        assertThat(began(history(contact, ALL.withChannel(Channel.EMAIL).before(at(8)))))
                .containsExactly("mail");
        assertThat(history(contact, ALL.withChannel(Channel.EMAIL).withChannel(Channel.CHAT))
                        .entries())
                .isEmpty();
        assertThat(began(history(contact, ALL.withPersona("Shop").from(at(8))))).containsExactly("late");
        assertThat(history(contact, ALL.withPersona("HR")).entries()).isEmpty();
        assertThat(history(contact, ALL.onlyChanges()).entries())
                .isNotEmpty()
                .allMatch(one -> one.kind() == Kind.CHANGED);
    }

    @Test
    @DisplayName("model 3.7: who may not see contacts sees no history")
    void strangersSeeNothing() {
        var decision = ask("chat", "Hello");
        var contact = contact(decision);
        var stranger = Actor.person("eve@evil.test");
        var histories = shop.switchboard.histories();

        assertRefused(() -> histories.of(contact, ALL, stranger, "", 1));
        assertRefused(() -> histories.ofConversation(decision.conversation(), ALL, stranger, "", 1));
        assertRefused(() -> histories.ofEmail("zoe@mail.test", ALL, stranger, "", 1));
        assertRefused(() -> histories.interactions(contact, stranger));
        assertRefused(() -> histories.interaction(decision.conversation(), stranger));
        assertRefused(() -> histories.search(contact, "Hello", stranger, "", 1));
    }

    @Test
    @DisplayName("a cursor that is none, and a page of nothing, are refused with what would be right")
    void slipsAreRefused() {
        var contact = contact(ask("chat", "Hello"));
        var histories = shop.switchboard.histories();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> histories.of(contact, ALL, Shop.ACTOR_DAN, "page 2", 1))
                .withMessageContaining("\"page 2\" is not the end of a page");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histories.search(contact, "Hello", Shop.ACTOR_DAN, "", 0))
                .withMessageContaining("ask for at least 1");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> histories.ofEmail("zoe", ALL, Shop.ACTOR_DAN, "", 1));
    }

    private RoutingDecision ask(String conversation, String text) {
        return shop.switchboard.router().route(Question.to("Shop", text).inConversation(conversation), ZOE);
    }

    /** Minutes after noon. */
    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static RecordedInteraction call(String id, Asker asker) {
        return RecordedInteraction.of("Shop", id, asker, Channel.PHONE, NOON);
    }

    private void record(String id, Channel channel, Initiator initiator, int minutes) {
        if (shop.clock.instant().isBefore(at(60))) {
            shop.clock.advance(Duration.ofHours(4));
        }
        shop.switchboard
                .conversations()
                .record(RecordedInteraction.of("Shop", id, ZOE, channel, at(minutes))
                        .begunBy(initiator)
                        .fromAsker("Said in " + id, at(minutes)));
    }

    private void addEmail(ContactId contact, String email) {
        shop.switchboard
                .directory()
                .edit(contact, Shop.ACTOR_DAN)
                .addEmail(email)
                .save();
    }

    private HistoryPage history(ContactId contact, HistoryFilter filter) {
        return shop.switchboard.histories().of(contact, filter, Shop.ACTOR_DAN, "", 1_000);
    }

    private HistoryPage ofConversation(ConversationId conversation) {
        return shop.switchboard.histories().ofConversation(conversation, ALL, Shop.ACTOR_DAN, "", 1_000);
    }

    private HistoryPage ofEmail(String address) {
        return shop.switchboard.histories().ofEmail(address, ALL, Shop.ACTOR_DAN, "", 1_000);
    }

    private List<Found> search(ContactId contact, String text) {
        return shop.switchboard
                .histories()
                .search(contact, text, Shop.ACTOR_DAN, "", 1_000)
                .found();
    }

    private String textAt(Found found) {
        return shop.switchboard
                .conversations()
                .transcript(found.conversation())
                .get((int) found.sequence() - 1)
                .text()
                .substring(found.start(), found.end());
    }

    private ContactId contact(RoutingDecision decision) {
        return contactOf(shop.conversation(decision));
    }

    private static ContactId contactOf(Conversation conversation) {
        return conversation.contact().orElseThrow();
    }

    private static List<String> began(HistoryPage page) {
        return page.entries().stream()
                .filter(one -> one.kind() == Kind.INTERACTION_BEGAN)
                .map(one -> ((HistoryEntry.InteractionBegan) one).conversation().value())
                .toList();
    }

    private static List<ContactChange.Kind> changes(HistoryPage page) {
        return page.entries().stream()
                .filter(one -> one.kind() == Kind.CHANGED)
                .map(one -> ((HistoryEntry.Changed) one).change().kind())
                .toList();
    }

    private static String words(HistoryEntry entry) {
        return entry.fold(
                began -> began.conversation().value() + " by " + began.channel() + " of " + began.initiator(),
                decided -> decided.sequence() + " " + decided.ruling().outcome(),
                tagged -> tagged.sequence() + " " + String.join(" ", Shop.names(tagged.tags())),
                HistoryEntry.HandOff::what,
                changed -> changed.change().kind() + " " + changed.change().field() + " "
                        + changed.change().before() + " > " + changed.change().after());
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(call);
    }
}
