package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.serve.Fields;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import java.util.List;

/** Reads who asks and what, as a form says it. */
final class ChatForm {
    /** Fields of the form are called as the kinds are. */
    private static final List<IdentifierKind> KINDS = List.of(
            IdentifierKind.EMAIL,
            IdentifierKind.FACEBOOK_PSID,
            IdentifierKind.PHONE,
            IdentifierKind.VKONTAKTE,
            IdentifierKind.WHATSAPP);

    private ChatForm() {}

    static Asker asker(Fields form) {
        var asker = Asker.anonymous();
        for (var kind : KINDS) {
            var value = form.text(kind.name());
            asker = value.isEmpty() ? asker : asker.with(Identifier.of(kind, value));
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
