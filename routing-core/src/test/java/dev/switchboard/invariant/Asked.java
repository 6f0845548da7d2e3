package dev.switchboard.invariant;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A generated question and who asks it: known and unknown, to the point and beside it, new and repeated, from anybody. */
record Asked(Question question, Asker asker) {

    static Arbitrary<Asked> any() {
        return Combinators.combine(questions(), askers()).as(Asked::new);
    }

    private static Arbitrary<Question> questions() {
        var personas = Arbitraries.frequency(Tuple.of(20, "HR"), Tuple.of(1, "hr"));
        var topics = Arbitraries.of("leave", "pay", "travel", "sick leave");
        var others = Arbitraries.of("known", "cannot", "balloon", "\u0000", "😀", "\ud83d", "");
        var texts = Arbitraries.oneOf(topics, topics, others)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(some -> String.join(" ", some));
        var ids = Arbitraries.of("1", "2", "3").optional(0.3);
        var conversations = Arbitraries.of("a", "b").optional(0.7);
        var wishes = Arbitraries.of(false, false, false, false, true);
        return Combinators.combine(personas, texts, ids, conversations, wishes)
                .as((persona, text, id, conversation, wish) -> {
                    var question = Question.to(persona, text);
                    question = id.map(question::withId).orElse(question);
                    question = conversation.map(question::inConversation).orElse(question);
                    return wish ? question.askingForHuman() : question;
                });
    }

    private static Arbitrary<Asker> askers() {
        var values = Arbitraries.of(Circumstances.PEOPLE)
                .map(email -> email.toUpperCase(Locale.ROOT))
                .injectDuplicates(0.1);
        var odd = Arbitraries.of("stranger@home.test", "no address", "");
        var emails =
                Arbitraries.oneOf(values, values, values, odd).map(value -> Identifier.of(IdentifierKind.EMAIL, value));
        var phones = Arbitraries.of("420777").map(value -> Identifier.of(IdentifierKind.WHATSAPP, value));
        var identifiers = Arbitraries.oneOf(emails, emails, emails, phones);
        var somebody = Combinators.combine(identifiers.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(Asked::asker);
        return Arbitraries.frequencyOf(Tuple.of(9, somebody), Tuple.of(1, Arbitraries.just(Asker.anonymous())));
    }

    private static Asker asker(List<Identifier> identifiers, boolean verified) {
        var asker = Asker.anonymous();
        for (var identifier : identifiers) {
            asker = asker.with(identifier);
        }
        return verified ? asker.verified() : asker;
    }
}
