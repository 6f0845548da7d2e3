package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.PhraseBook;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A contestant who takes texts as they are; one to be closed extends it. */
class TextPhraseFinder implements PhraseFinder {
    private final String[] texts;
    private final Function<String, Object> find;
    private final Function<Object, Set<String>> outline;

    /** One who gives the phrases themselves. */
    TextPhraseFinder(PhraseBook book, Function<String, Object> find) {
        this(book, find, TextPhraseFinder::set);
    }

    TextPhraseFinder(PhraseBook book, Function<String, Object> find, Function<Object, Set<String>> outline) {
        this.texts = book.texts().toArray(String[]::new);
        this.find = find;
        this.outline = outline;
    }

    @Override
    public Object find(int question) {
        return find.apply(texts[question]);
    }

    @Override
    public Set<String> phrases(Object found) {
        return outline.apply(found);
    }

    private static Set<String> set(Object found) {
        return ((Collection<?>) found).stream().map(Object::toString).collect(Collectors.toSet());
    }
}
