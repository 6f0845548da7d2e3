package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.serve.Fields;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import java.util.Map;

/** Reads who asks and what, as a form says it. */
final class ChatForm {
    private static final Map<String, IdentifierKind> KINDS = Map.of(
            "email", IdentifierKind.EMAIL,
            "phone", IdentifierKind.PHONE,
            "whatsapp", IdentifierKind.WHATSAPP,
            "facebook", IdentifierKind.FACEBOOK_PSID,
            "vk", IdentifierKind.VKONTAKTE);

    private ChatForm() {}

    static Asker asker(Fields form) {
        var asker = Asker.anonymous();
        for (var kind : KINDS.keySet().stream().sorted().toList()) {
            var value = form.text(kind);
            asker = value.isEmpty()
                    ? asker
                    : asker.with(Identifier.of(KINDS.getOrDefault(kind, IdentifierKind.EMAIL), value));
        }
        asker = form.text("name").isEmpty() ? asker : asker.named(form.text("name"));
        return form.flag("verified") ? asker.verified() : asker;
    }

    static Question question(Fields form) {
        var question = Question.to(form.required("persona"), form.whole("text"));
        question = form.text("channel").isEmpty() ? question : question.via(new Channel(form.text("channel")));
        question = form.text("language").isEmpty() ? question : question.inLanguage(form.text("language"));
        question = form.text("chat").isEmpty() ? question : question.inConversation(form.text("chat"));
        return form.flag("human") ? question.askingForHuman() : question;
    }
}
