package dev.switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.DecisionRecorder;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Replaying decisions that were made on empty state")
class ReplayProperties {
    private static final List<String> PEOPLE = List.of("ann", "bob", "mia", "max", "olga", "dan", "eva");
    private static final List<String> TEXTS = List.of(
            "PTO on Friday, please",
            "I am on sick leave",
            "I want my money back",
            "Where is the canteen?",
            "Is there pay for sick leave and PTO?",
            "I want to talk to a human",
            "What a fine day",
            " ");

    /** A question, and who asks it. */
    private record Asked(Question question, Asker asker) {}

    @Property(tries = 100)
    @Label("under the policy that made them, nothing differs, with texts and without")
    void sameUnderTheSamePolicy(@ForAll long seed, @ForAll boolean withText) {
        var random = new Random(seed);
        var policy = policy(random);
        var records = new ArrayList<RecordedDecision>();
        for (int i = 0; i < 8; i++) {
            records.add(record(policy, asked(i, random), withText));
        }

        var report = Replay.of(version -> Optional.of(policy), policy, records, Progress.none());

        assertThat(report.toString()).isEqualTo("8 questions as before");
    }

    @Property(tries = 100)
    @Label("with texts, under another policy, the change is the one that previewing each question by hand gives")
    void changesAreThoseOfPreviews(@ForAll long seed) {
        var random = new Random(seed);
        var before = policy(random);
        var after = policy(random);
        var records = new ArrayList<RecordedDecision>();
        var expected = new HashMap<List<Answerer>, Long>();
        long same = 0;
        for (int i = 0; i < 8; i++) {
            var asked = asked(i, random);
            records.add(record(before, asked, true));
            var was = Answerer.of(preview(before, asked));
            var is = Answerer.of(preview(after, asked));
            if (was.equals(is)) {
                same++;
            } else {
                expected.merge(List.of(was, is), 1L, Long::sum);
            }
        }

        var report = Replay.of(version -> Optional.of(before), after, records, Progress.none());

        var found = new HashMap<List<Answerer>, Long>();
        report.shifts()
                .forEach(shift -> found.merge(List.of(shift.before(), shift.after()), shift.questions(), Long::sum));
        assertThat(report.unreplayed()).isEmpty();
        assertThat(found).isEqualTo(expected);
        assertThat(report.counts()).containsEntry(Change.SAME, same);
    }

    private static RecordedDecision record(Policy policy, Asked asked, boolean withText) {
        var records = new ArrayList<RecordedDecision>();
        try (var switchboard = Trial.onEmptyState(policy, VirtualClock.at("2026-01-05T09:00:00Z"))
                .build()) {
            var recorder = DecisionRecorder.around(switchboard.router(), records::add);
            (withText ? recorder.withText() : recorder).route(asked.question, asked.asker);
        }
        return records.get(0);
    }

    private static RoutingDecision preview(Policy policy, Asked asked) {
        try (var switchboard = Trial.onEmptyState(policy, VirtualClock.at("2026-01-05T09:00:00Z"))
                .build()) {
            return switchboard.router().preview(asked.question, asked.asker);
        }
    }

    private static Asked asked(int number, Random random) {
        var question = Question.to(random.nextInt(8) == 0 ? "IT" : "HR", pick(TEXTS, random))
                .withId("m" + number)
                .via(random.nextBoolean() ? Channel.CHAT : Channel.EMAIL);
        if (random.nextInt(4) == 0) {
            question = question.inConversation("c");
        }
        if (random.nextInt(8) == 0) {
            question = question.askingForHuman();
        }
        if (random.nextInt(2) == 0) {
            question = question.inLanguage("de").fromCountry("CH");
        }
        var asker = random.nextInt(6) == 0 ? Asker.anonymous() : Asker.withEmail(pick(PEOPLE, random) + "@acme.test");
        return new Asked(question, random.nextBoolean() ? asker.verified() : asker);
    }

    private static Policy policy(Random random) {
        var builder = Policy.builder()
                .agents(
                        Agent.of("dan", "dan@acme.test").withExpertise("leave").withLanguages("de"),
                        Agent.of("eva", "eva@acme.test").withExpertise("leave").withActive(random.nextInt(4) > 0))
                .inboxes(Inbox.followUp("human").withMembers("dan", "eva"))
                .persona(persona("HR", random));
        return random.nextBoolean()
                ? builder.build()
                : builder.persona(persona("IT", random)).build();
    }

    private static Persona persona(String id, Random random) {
        var persona = Persona.named(id)
                .ownedBy(pick(List.of("olga", "otto"), random) + "@acme.test", "")
                .specialistRouting(random.nextInt(6) > 0)
                .requireVerifiedEmail(random.nextInt(3) == 0)
                .answerThreshold(random.nextBoolean() ? 0.5 : 0.9)
                .operators("dan", "eva")
                .chain(pick(CHAINS, random));
        for (var name : List.of("mia", "max")) {
            persona.specialist(Specialist.of(name + "@acme.test", "").withActive(random.nextInt(4) > 0));
        }
        for (var user : PEOPLE) {
            if (random.nextInt(3) > 0) {
                persona.user(user + "@acme.test", EmailAddress.of(pick(List.of("mia", "max"), random) + "@acme.test"));
            }
        }
        for (var reason : REASONS) {
            if (random.nextInt(3) > 0) {
                persona.reason(reason.withAlwaysHuman(random.nextInt(4) == 0));
            }
        }
        if (random.nextBoolean()) {
            persona.knows("On the ground floor.", "Where is the canteen?");
        }
        if (random.nextBoolean()) {
            persona.tags(SmartTag.custom("refund")
                    .withPhrases("money back")
                    .withHandOff(random.nextBoolean())
                    .withPostAction(pick(List.of(PostAction.values()), random)));
            if (random.nextBoolean()) {
                persona.rules(TagRule.anyOf("refund").moveTo("human"));
            }
        }
        if (random.nextBoolean()) {
            persona.expertise("leave");
        }
        if (random.nextInt(8) == 0) {
            persona.script(Script.NONE.text("Hello."));
        }
        return persona.build();
    }

    private static final List<ContactReason> REASONS = List.of(
            ContactReason.PTO,
            ContactReason.SICK_LEAVE,
            ContactReason.named("Pay").withPhrases("pay"));

    private static final List<Chain> CHAINS = List.of(
            Chain.DEFAULT,
            Chain.of(ChainStep.OWNER),
            Chain.of(ChainStep.EXPERTISE, ChainStep.SPECIALIST, ChainStep.OWNER),
            Chain.of(ChainStep.SPECIALIST, ChainStep.INBOX, ChainStep.OWNER));

    private static <T> T pick(List<? extends T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
