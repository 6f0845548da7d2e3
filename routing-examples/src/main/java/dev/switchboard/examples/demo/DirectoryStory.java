package dev.switchboard.examples.demo;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two entries turn out to be one person: list, search, card, conversation and history (ML-6 to ML-42). */
final class DirectoryStory {
    private static final Actor DAN = Actor.agent("dan");
    private static final Actor ADMIN = Actor.admin("ada@shop.example");
    private static final Identifier NUMBER = Identifier.of(IdentifierKind.WHATSAPP, "+41 79 123 45 67");

    private final ShoeShop shop;
    private final ContactDirectory directory;
    private final Narration narration;

    private DirectoryStory(ShoeShop shop, Audience audience) {
        this.shop = shop;
        this.directory = shop.switchboard.directory();
        this.narration = new Narration(audience);
        narration.open(shop.office);
    }

    /** Tells the story. */
    static void tell(Audience audience) {
        try (var shop = new ShoeShop(ShoeShop.assistant())) {
            new DirectoryStory(shop, audience).tell();
            audience.end();
        }
    }

    private void tell() {
        narration.title("Who is writing?");
        var mail = ask(
                "mail",
                Channel.EMAIL,
                "When do you open?",
                Asker.withEmail("zoe@mail.example").verified().named("Zoe Lang"));
        shop.clock.advance(Duration.ofMinutes(10));
        var chat = ask(
                "chat",
                Channel.WHATSAPP,
                "Do you resole boots?",
                Asker.anonymous().with(NUMBER.asVerified()));
        list("The directory: whoever writes is in it");
        card(chat);
        search();
        merge(chat, mail);
        history(chat);
    }

    private ConversationId ask(String conversation, Channel channel, String text, Asker asker) {
        var question = Question.to("Shop", text)
                .withId(conversation)
                .inConversation(conversation)
                .via(channel);
        narration.quote("By " + channel, question);
        return shop.office.router().route(question, asker).conversation();
    }

    private void list(String title) {
        narration.chapter(title);
        narration.say();
        var page = directory.list(ContactFilter.all(), ContactSort.by(ContactSort.Field.ID), DAN, "", 20);
        write(page.contacts());
    }

    private void write(List<Contact> contacts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("id", "name", "e-mail", "other ids"));
        contacts.forEach(one -> rows.add(List.of(
                one.id().toString(),
                one.name().isEmpty() ? "(not known)" : one.name(),
                values(one, true),
                values(one, false))));
        Table.write(rows, narration::quoteLine);
    }

    private static String values(Contact contact, boolean emails) {
        return contact.identifiers().stream()
                .filter(one -> one.kind().equals(IdentifierKind.EMAIL) == emails)
                .map(ContactIdentifier::value)
                .collect(Collectors.joining(", "));
    }

    private void card(ConversationId chat) {
        narration.chapter("The chat by WhatsApp, and its card");
        shop.clock.advance(Duration.ofMinutes(2));
        narration.say(
                "Dan sees that nobody knows the name yet, asks for it, and saves what he learns; nothing changes before that.");
        var draft = directory.createFrom(chat, DAN).name("Zoe").addPhone("044 668 18 00");
        show(draft.save());
    }

    private void show(Contact contact) {
        narration.say();
        narration.quoteLine("#" + contact.id() + "  " + contact.name());
        var rows = new ArrayList<List<String>>();
        contact.identifiers().forEach(one -> rows.add(row(one)));
        Table.write(rows, narration::quoteLine);
    }

    private static List<String> row(ContactIdentifier one) {
        return List.of(
                one.kind().name(),
                one.value(),
                "from " + one.source().name().toLowerCase(Locale.ROOT),
                one.isTrusted() ? "known to be theirs" : "");
    }

    private void search() {
        shop.clock.advance(Duration.ofMinutes(1));
        narration.chapter("Is she there already?");
        narration.say("Dan looks for \"zoe\", in any part of any field:", "");
        write(directory.search("zoe", ContactFilter.all(), DAN, "", 20).contacts());
    }

    private void merge(ConversationId chat, ConversationId mail) {
        var known = contact(mail);
        var twice = contact(chat);
        narration.chapter("Two entries, one person");
        var merge = directory.merge(known.id(), List.of(twice.id()), MergeChoices.survivors(), DAN);
        narration.say("Dan makes them one. The number of the other leads to it for ever:");
        show(directory.find(twice.id(), DAN).orElseThrow());
        shop.clock.advance(Duration.ofMinutes(1));
        directory.undo(merge.id(), ADMIN);
        shop.clock.advance(Duration.ofMinutes(1));
        narration.say("An administrator can undo that, exactly; here it is made again.");
        directory.merge(known.id(), List.of(twice.id()), MergeChoices.survivors(), DAN);
    }

    private Contact contact(ConversationId id) {
        return directory.find(shop.find(id).contact().orElseThrow(), DAN).orElseThrow();
    }

    private void history(ConversationId chat) {
        narration.chapter("What happened with her, seen from the chat");
        narration.say();
        var histories = shop.switchboard.histories();
        var rows = new ArrayList<List<String>>();
        for (var entry :
                histories.ofConversation(chat, HistoryFilter.all(), DAN, "", 50).entries()) {
            rows.add(List.of(Narration.time(entry.at()), entry.kind().name(), HistoryWords.of(entry)));
        }
        Table.write(rows, narration::quoteLine);
        var found = histories.search(contact(chat).id(), "resole", DAN, "", 5).found();
        narration.say("The word \"resole\" stands in " + found.size() + " message: "
                + found.get(0).conversation() + ".");
    }
}
