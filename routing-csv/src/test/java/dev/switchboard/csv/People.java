package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.agent.Agent;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A directory for the scenarios of contacts, with agent Dan and a variable that identifies the customer. */
final class People {
    static final Actor DAN = Actor.agent("dan");
    static final Actor ADA = Actor.admin("ada@acme.test");
    static final String HEADER = "Contact ID,Name,Email,Email 2,Phone,Blocked\r\n";

    final RoutingStore store;
    final ContactDirectory directory;
    final Switchboard switchboard;

    private People(RoutingStore store, UnaryOperator<SwitchboardBuilder> parts) {
        this.store = store;
        switchboard = parts.apply(Switchboard.over(Policy.builder()
                                .personas(Persona.named("HR").ownedBy("olga@acme.test"))
                                .agents(Agent.of("dan", "dan@acme.test", "Dan"))
                                .variables(VariableDefinition.identifying("customerNo", "Customer number"))
                                .build())
                        .store(store)
                        .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                        .notifier(notification -> {}))
                .build();
        directory = switchboard.directory();
    }

    static People nobody() {
        return over(new InMemoryStore());
    }

    static People over(RoutingStore store) {
        return with(store, parts -> parts);
    }

    static People with(RoutingStore store, UnaryOperator<SwitchboardBuilder> parts) {
        return new People(store, parts);
    }

    static ContactImport merge() {
        return ContactCsv.importing(ImportMode.MERGE);
    }

    static ContactImport replace() {
        return ContactCsv.importing(ImportMode.REPLACE);
    }

    /** A file with the usual header and these rows. */
    static CsvSource rows(String... rows) {
        return CsvSource.of(HEADER + String.join("\r\n", rows) + "\r\n");
    }

    static Identifier email(String value) {
        return Identifier.of(IdentifierKind.EMAIL, value);
    }

    static Identifier phone(String value) {
        return Identifier.of(IdentifierKind.PHONE, value);
    }

    /** Made by Ada, with these identifiers. */
    Contact contact(String name, Identifier... identifiers) {
        var draft = directory.create(ADA).name(name);
        Arrays.stream(identifiers).forEach(draft::add);
        return draft.save();
    }

    Contact get(Contact contact) {
        return get(contact.id().number());
    }

    Contact get(long number) {
        return directory.find(new ContactId(number), ADA).orElseThrow();
    }

    List<Contact> all() {
        return AllContacts.of(directory, ADA, () -> {});
    }

    /** Names and values, as people see them. */
    List<String> cards() {
        return all().stream()
                .map(one -> one.id() + " " + one.name() + " "
                        + one.identifiers().stream()
                                .map(value -> value.value() + (value.isPrimary() ? "*" : ""))
                                .toList())
                .toList();
    }

    List<ContactChange> changes(Contact contact) {
        return store.query(new Query.ContactChanges(contact.id(), 1), "", 1_000).items();
    }

    @Nullable
    Long nextNumber() {
        return store.read(Key.contactNumber()).value();
    }

    ContactImportReport bring(ContactImport importing, CsvSource file) {
        return importing.into(directory, DAN, file);
    }

    String exported() {
        var file = new StringBuilder();
        ContactCsv.exporting().to(file, directory, DAN);
        return file.toString();
    }

    /** What is wrong with the file; it must not be accepted, and must change nothing. */
    List<Problem> problems(ContactImport importing, CsvSource file) {
        var problems = new ArrayList<Problem>();
        var before = all();
        var number = nextNumber();
        assertThatThrownBy(() -> bring(importing, file))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> problems.addAll(invalid.problems()));
        org.assertj.core.api.Assertions.assertThat(all()).isEqualTo(before);
        org.assertj.core.api.Assertions.assertThat(nextNumber()).isEqualTo(number);
        return problems;
    }

    /** The contact that is found by the address. */
    Contact by(String address) {
        return directory.find(email(address), ADA).get(0);
    }

    List<Contact> named(String name) {
        return directory
                .list(ContactFilter.all().withName(), ContactSort.by(ContactSort.Field.ID), ADA, "", 1_000)
                .contacts()
                .stream()
                .filter(one -> one.name().equals(name))
                .toList();
    }
}
