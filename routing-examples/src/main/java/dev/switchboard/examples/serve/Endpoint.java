package dev.switchboard.examples.serve;

/** Answers a call. Any number of threads may call it at once. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Does what is asked.
     *
     * @return what becomes JSON: records, lists, maps, texts and numbers; or a {@link Document}
     * @throws RuntimeException the library's own say what was wrong with the call; any other is a fault of the console
     */
    Object answer(Call call);
}
