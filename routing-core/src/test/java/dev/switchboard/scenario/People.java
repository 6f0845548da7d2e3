package dev.switchboard.scenario;

import static dev.switchboard.identity.IdentifierKind.EMAIL;
import static dev.switchboard.identity.IdentifierKind.FACEBOOK_PSID;
import static dev.switchboard.identity.IdentifierKind.VKONTAKTE;
import static dev.switchboard.identity.IdentifierKind.WHATSAPP;

import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Query;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The common fixture of the directory's scenarios: the office, with agent Dan, administrator Ada, and two variables. */
final class People {
    static final Actor DAN = Actor.agent("dan");
    static final Actor ADA = Actor.admin("ada@acme.test");
    static final String ANN = "ann@acme.test";
    static final String ANNS_NUMBER = "+41791234567";

    final InMemoryStore store = new InMemoryStore();
    final Office office;
    final ContactDirectory directory;

    private People(Policy policy, UnaryOperator<SwitchboardBuilder> parts) {
        office = Office.with(policy, builder -> parts.apply(builder.store(store)));
        directory = office.switchboard.directory();
    }

    static People open() {
        return with(parts -> parts);
    }

    static People with(UnaryOperator<SwitchboardBuilder> parts) {
        return new People(policy(Office.hr()), parts);
    }

    static People with(PersonaBuilder persona) {
        return new People(policy(persona), parts -> parts);
    }

    private static Policy policy(PersonaBuilder persona) {
        return Policy.builder()
                .personas(persona)
                .agents(Agent.of("dan", "dan@acme.test", "Dan"))
                .variables(
                        VariableDefinition.identifying("customerNo", "Customer number"),
                        VariableDefinition.of("colour", "Colour"))
                .build();
    }

    static Identifier email(String value) {
        return Identifier.of(EMAIL, value);
    }

    static Identifier whatsapp(String value) {
        return Identifier.of(WHATSAPP, value);
    }

    static Identifier psid(String value) {
        return Identifier.of(FACEBOOK_PSID, "page", value);
    }

    static Identifier vk(String value) {
        return Identifier.of(VKONTAKTE, value);
    }

    static Identifier customerNo(String value) {
        return Identifier.of(IdentifierKind.variable("customerNo"), value);
    }

    static Asker by(Identifier... identifiers) {
        var asker = Asker.anonymous();
        for (var identifier : identifiers) {
            asker = asker.with(identifier);
        }
        return asker;
    }

    /** Made by Dan, with these identifiers. */
    Contact contact(String name, Identifier... identifiers) {
        var draft = directory.create(DAN).name(name);
        Arrays.stream(identifiers).forEach(draft::add);
        return draft.save();
    }

    Contact get(ContactId id) {
        return directory.find(id, DAN).orElseThrow();
    }

    /** Somebody writes in a chat by WhatsApp. */
    RoutingDecision write(String chat, Asker asker) {
        return office.route(
                Question.to("HR", Office.UNKNOWN).inConversation(chat).via(new Channel("whatsapp")), asker);
    }

    /** The contact of the decision's conversation. */
    Contact contactOf(RoutingDecision decision) {
        return get(conversation(decision).contact().orElseThrow());
    }

    Conversation conversation(RoutingDecision decision) {
        return office.conversation(decision);
    }

    Contact merge(Contact survivor, Contact other) {
        return directory
                .merge(survivor.id(), List.of(other.id()), MergeChoices.survivors(), DAN)
                .after();
    }

    List<Contact> search(String text) {
        return directory.search(text, ContactFilter.all(), DAN, "", 20).contacts();
    }

    /** Of the contact with exactly this number. */
    List<ContactChange> changes(ContactId id) {
        return store.query(new Query.ContactChanges(id, 1), "", 1_000).items();
    }

    /** What happened to a contact, as codes. */
    List<ContactChange.Kind> happened(ContactId id) {
        return changes(id).stream().map(ContactChange::kind).toList();
    }

    List<ConversationId> conversationsOf(ContactId id) {
        return store.query(new Query.ConversationsOf(id), "", 1_000).items().stream()
                .map(Conversation::id)
                .toList();
    }

    static List<String> values(Contact contact) {
        return contact.identifiers().stream().map(ContactIdentifier::value).toList();
    }
}
