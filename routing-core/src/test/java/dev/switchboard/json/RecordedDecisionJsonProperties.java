package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RecordedTag;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.CountryCode;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Recorded decisions as JSON lines")
class RecordedDecisionJsonProperties {
    private static final List<String> ODD =
            List.of("", "a", " ", "\"\\", "\u0000", "\ud800", "\udc00x", "😀", "line\nend", "\u2028", "ä".repeat(200));

    @Property(tries = 1000)
    @Label(
            "reading what was written gives an equal record, whatever the characters of its ids and texts; and it is one line")
    void roundTrip(@ForAll long seed) {
        var record = record(new Random(seed));

        var line = RecordedDecisionJson.line(record);

        assertThat(RecordedDecisionJson.read(line)).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
    }

    @Property(tries = 1000)
    @Label("no damaged line makes the reader throw anything but its problems, each with a place")
    void survivesDamage(@ForAll long seed) {
        var random = new Random(seed);
        var line = RecordedDecisionJson.line(record(random));
        int from = random.nextInt(line.length());
        int to = Math.min(line.length(), from + random.nextInt(12));
        var damaged = line.substring(0, from)
                + pick(List.of("", "{", "null", "[7]", "\"", "-1e999", ","), random)
                + line.substring(to);

        try {
            assertThat(RecordedDecisionJson.read(damaged)).isNotNull();
        } catch (InvalidInputException invalid) {
            assertThat(invalid.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.place().line()).isPositive());
        }
    }

    private static RecordedDecision record(Random random) {
        var persona = new PersonaId(odd(random));
        var record = RecordedDecision.of(
                        new MessageId(persona, odd(random)),
                        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000)))
                .channel(new Channel(pick(List.of("chat", "email", "Own"), random)))
                .kind(pick(List.of(ConversationKind.values()), random))
                .humanWanted(random.nextBoolean())
                .recognised(random.nextBoolean())
                .asker(some(random, () -> identifier(random)))
                .reasons(some(random, () -> ReasonMatch.of("r" + random.nextInt(9), random.nextDouble())))
                .tags(some(random, () -> tag(random)))
                .outcome(pick(List.of(Outcome.values()), random))
                .policyVersion(random.nextInt(1 << 30) * 1_000L)
                .trace(Trace.of(some(random, () -> step(random))));
        maybe(random, () -> record.conversation(new ConversationId(persona, odd(random))));
        maybe(random, () -> record.language(pick(List.of("en", "de-CH"), random)));
        maybe(random, () -> record.country(new CountryCode(pick(List.of("CH", "US"), random))));
        maybe(random, () -> record.text(odd(random)));
        maybe(random, () -> record.answer(answer(random)));
        maybe(
                random,
                () -> record.target(new Target(pick(List.of(Target.Kind.values()), random), odd(random), "Name")));
        maybe(random, () -> record.cause(pick(List.of(HandoffCause.values()), random)));
        return record.build();
    }

    private static Identifier identifier(Random random) {
        return new Identifier(
                new IdentifierKind(pick(List.of("email", "whatsapp", "variable:No"), random)),
                odd(random),
                odd(random),
                random.nextBoolean());
    }

    private static RecordedTag tag(Random random) {
        return new RecordedTag(
                new Tag("t" + random.nextInt(9)), random.nextBoolean() ? Direction.INBOUND : Direction.OUTBOUND);
    }

    private static Answer answer(Random random) {
        return pick(
                List.of(Answer.known("a", random.nextDouble()), Answer.unknown(), Answer.cannotExecute("b")), random);
    }

    private static Trace.Step step(Random random) {
        return Trace.Step.of(
                pick(List.of(Stage.values()), random), pick(List.of(StageResult.values()), random), "fact");
    }

    private static String odd(Random random) {
        return pick(ODD, random) + pick(ODD, random);
    }

    private static void maybe(Random random, Runnable setting) {
        if (random.nextBoolean()) {
            setting.run();
        }
    }

    private static <T> List<T> some(Random random, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private static <T> T pick(List<? extends T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
