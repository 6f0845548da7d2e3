package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Fields;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;

/** How a page names a conversation: {@code persona/id}. */
final class Where {
    private Where() {}

    static String nameOf(ConversationId id) {
        return id.persona().value() + "/" + id.value();
    }

    /** The conversation that a form is about. */
    static ConversationId of(Fields form) {
        return of(form.required("conversation"));
    }

    static ConversationId of(String name) {
        var slash = name.indexOf('/');
        if (slash < 1 || slash == name.length() - 1) {
            throw new IllegalArgumentException("\"" + name + "\" names no conversation; write persona/id");
        }
        return new ConversationId(new PersonaId(name.substring(0, slash)), name.substring(slash + 1));
    }

    /** The conversation itself. */
    static Conversation find(Call call, ConversationId id) {
        return call.office()
                .switchboard()
                .conversations()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no conversation " + nameOf(id)));
    }
}
