package dev.switchboard.examples.serve;

import dev.switchboard.examples.demo.Office;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where visitors begin: a company with an HR assistant and a shop, in which a few people have asked something already. */
final class OpenHouse {
    private OpenHouse() {}

    static Office open() {
        var office = Office.over(policy(), Clock.systemUTC(), parts -> parts);
        ask(office, Question.to("HR", "How many leave days do I have?").inConversation("ann-hr"), ann());
        ask(office, Question.to("HR", "Can I take Friday off?").inConversation("ann-hr"), ann());
        ask(office, Question.to("Shop", "Do you resole boots?").inConversation("yan-shop"), yan());
        ask(
                office,
                Question.to("Shop", "My parcel has not arrived yet.")
                        .inConversation("zoe-shop")
                        .via(Channel.WHATSAPP),
                Asker.anonymous()
                        .with(Identifier.of(IdentifierKind.WHATSAPP, "+41 79 123 45 67")
                                .asVerified())
                        .named("Zoe"));
        return office;
    }

    private static Asker ann() {
        return Asker.withEmail("ann@acme.example").named("Ann").verified();
    }

    private static Asker yan() {
        return Asker.withEmail("yan@mail.example").named("Yan");
    }

    private static void ask(Office office, Question question, Asker asker) {
        office.router().route(question, asker);
    }

    private static Policy policy() {
        try (var in = OpenHouse.class.getResourceAsStream("/console/policy.json")) {
            if (in == null) {
                throw new IllegalStateException("the policy of the open house is missing");
            }
            return PolicyJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
