package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Initiator;
import dev.switchboard.conversation.RecordedInteraction;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactPage;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.history.FoundPage;
import dev.switchboard.history.Histories;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.Permissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to the contact directory is true")
class DirectoryGuideTest {
    private final Notifier mail = new RecordingNotifier();

    @Test
    void theGuideHasThisCode() {
        Guide.of("directory.md", DirectoryGuideTest.class).hasTheCodeOfItsTests();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ".*(CONTACT|MERGE).*")
    void theActionsAreThere(Action action) {
        assertThat(Guide.of("directory.md").text()).contains("`" + action + "`");
    }

    // spotless:off
    @Test
    void everythingItShowsWorks() {
        // begin start
Policy policy = Policy.builder()
        .personas(Persona.named("HR")
                .ownedBy("olga@acme.example", "Olga")
                .reasons(ContactReason.PTO)
                .specialist("mia@acme.example", "Mia", "ann@acme.example"))
        .agents(Agent.of("dan", "dan@acme.example", "Dan"))
        .variables(VariableDefinition.identifying("customerNo", "Customer number"))
        .build();

Switchboard switchboard = Switchboard.over(policy).notifier(mail).build();
ContactDirectory directory = switchboard.directory();
Actor dan = Actor.agent("dan");
        // end start
        Router router = Switchboard.over(policy).notifier(mail).build().router();
        assertThat(router).isNotNull();
        router = switchboard.router();
        // begin write
Identifier number = Identifier.of(IdentifierKind.WHATSAPP, "+41 79 123 45 67");
Question question = Question.to("HR", "Can I take Friday off?").inConversation("chat-1").via(Channel.WHATSAPP);

RoutingDecision decision = router.route(question, Asker.anonymous().with(number));

ConversationId chat = decision.conversation();
ContactId somebody = switchboard.conversations().find(chat).orElseThrow().contact().orElseThrow();
        // end write
        assertThat(directory.find(somebody, dan)).hasValueSatisfying(one -> assertThat(one.isProvisional()).isTrue());
        // begin create
Contact ann = directory.createFrom(chat, dan)
        .name("Ann Lee")
        .addEmail("ann@acme.example")
        .addPhone("044 668 18 00")
        .save();
        // end create
        assertThat(ann.id()).isEqualTo(somebody);
        assertThat(ann.isProvisional()).isFalse();
        // begin edit
Identifier work = Identifier.of(IdentifierKind.EMAIL, "ann@acme.example");

directory.edit(ann.id(), dan)
        .addEmail("ann.lee@home.example")
        .verify(work)
        .primary(work)
        .save();
        // end edit
        assertThat(router.route(question, Asker.anonymous().with(number)).target().orElseThrow().id())
                .isEqualTo("mia@acme.example");
        Contact twice = directory.create(dan).name("A. Lee").addEmail("a.lee@old.example").save();
        // begin search
ContactPage found = directory.search("ann l", ContactFilter.all(), dan, "", 20);

ContactFilter lately = ContactFilter.all()
        .withChannel(Channel.WHATSAPP)
        .withField(IdentifierKind.EMAIL)
        .lastContactFrom(Instant.parse("2026-01-01T00:00:00Z"));
ContactPage byName = directory.list(lately, ContactSort.by(ContactSort.Field.NAME), dan, "", 20);
        // end search
        assertThat(found.contacts()).extracting(Contact::id).containsExactly(ann.id());
        assertThat(byName.contacts()).extracting(Contact::id).containsExactly(ann.id());
        // begin merge
Merge merge = directory.merge(ann.id(), List.of(twice.id()), MergeChoices.survivors().named("Ann Lee"), dan);

directory.undo(merge.id(), Actor.admin("ada@acme.example"));
        // end merge
        assertThat(merge.after().emails()).hasSize(3);
        assertThat(directory.find(twice.id(), dan).orElseThrow().isActive()).isTrue();
        // begin history
Histories histories = switchboard.histories();

HistoryPage page = histories.of(ann.id(), HistoryFilter.all(), dan, "", 50);
FoundPage places = histories.search(ann.id(), "friday", dan, "", 50);
        // end history
        assertThat(page.entries()).isNotEmpty();
        assertThat(places.found()).hasSize(2);
        assertThat(decision.explain()).isNotEmpty();
        // begin call
Instant began = Instant.parse("2026-01-05T08:00:00Z");
Asker caller = Asker.anonymous().with(work.asVerified());

switchboard.conversations().record(RecordedInteraction.of("HR", "call-7", caller, Channel.PHONE, began)
        .begunBy(Initiator.AGENT)
        .until(began.plusSeconds(240)));
        // end call
        assertThat(histories.interactions(ann.id(), dan)).hasSize(2);
        // begin link
Contact linked = directory.link(chat, ann.id(), dan);

directory.disconnect(chat, dan);
        // end link
        assertThat(linked.id()).isEqualTo(ann.id());
        ContactId somebodyElse = twice.id();
        // begin forget
directory.delete(ann.id(), dan);

directory.anonymise(somebodyElse, Actor.admin("ada@acme.example"));
        // end forget
        assertThat(directory.find(ann.id(), dan).orElseThrow().state()).isEqualTo(ContactState.DELETED);
        assertThat(directory.find(somebodyElse, dan).orElseThrow().isAnonymised()).isTrue();
        // begin reserve
Switchboard strict = Switchboard.over(policy)
        .notifier(mail)
        .permissions(Permissions.byRole().onlyForAdmins(Action.DELETE_CONTACT, Action.MERGE_CONTACTS))
        .provisionalContacts(false)
        .build();
        // end reserve
        var kept = strict.directory().create(dan).name("Kept").save();
        assertThatThrownBy(() -> strict.directory().delete(kept.id(), dan)).isInstanceOf(NotPermittedException.class);
    }
    // spotless:on
}
