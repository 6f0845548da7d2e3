package dev.switchboard.testkit;

import java.util.Collections;
import java.util.List;

/** Asserts about what an asker was shown in a chat; a failure shows all of it. */
public final class ChatAssert extends DomainAssert<ChatAssert, Chat> {

    ChatAssert(Chat chat) {
        super(chat, ChatAssert.class, one -> one + "\n  " + String.join("\n  ", one.shown()));
    }

    /** Exactly these texts were shown, in this order, and each as often as named. */
    public ChatAssert shows(String... texts) {
        isNotNull();
        return exactly("to be shown", List.of(texts), actual.shown());
    }

    /** Nothing was shown. */
    public ChatAssert showsNothing() {
        return shows();
    }

    /** These texts were shown in this order, and maybe others before, between and after them. */
    public ChatAssert showsInOrder(String... texts) {
        isNotNull();
        return inOrder("to be shown", List.of(texts), actual.shown());
    }

    /** This text was shown exactly once. */
    public ChatAssert showsOnce(String text) {
        isNotNull();
        var times = Collections.frequency(actual.shown(), text);
        among("to be shown", List.of(text), actual.shown());
        return so(times == 1, "to be shown once \"" + text + '"', "it was " + times + " times");
    }

    /** This text was not shown, nor any that has it in it. */
    public ChatAssert doesNotShow(String part) {
        isNotNull();
        return so(
                actual.shown().stream().noneMatch(text -> text.contains(part)),
                "not to be shown \"" + part + '"',
                "it was");
    }
}
