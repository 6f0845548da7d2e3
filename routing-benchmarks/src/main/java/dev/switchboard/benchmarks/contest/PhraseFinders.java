package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.floor.HashMapPhraseFloor;
import dev.switchboard.benchmarks.floor.ScannerPhraseFloor;
import dev.switchboard.benchmarks.office.PhraseBook;
import dev.switchboard.benchmarks.peer.AhoCorasickPeer;
import dev.switchboard.benchmarks.peer.AlternationPeer;
import dev.switchboard.benchmarks.peer.DoubleArrayPeer;
import dev.switchboard.benchmarks.peer.LuceneMonitorPeer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who can find phrases. */
public enum PhraseFinders {
    SWITCHBOARD("switchboard", ReasonPhraseFinder::new),
    HASH_MAP("hand-written", book -> floor(book, new HashMapPhraseFloor(book.phrases())::find)),
    SCANNER(
            "hand-written, bytes and compact tables",
            book -> floor(book, new ScannerPhraseFloor(book.phrases())::find)),
    DOUBLE_ARRAY("hankcs double array", book -> new TextPhraseFinder(book, new DoubleArrayPeer(book.phrases())::find)),
    AHO_CORASICK(
            "robert-bor ahocorasick", book -> new TextPhraseFinder(book, new AhoCorasickPeer(book.phrases())::find)),
    ALTERNATION("regex alternation", book -> new TextPhraseFinder(book, new AlternationPeer(book.phrases())::find)),
    LUCENE_MONITOR("Lucene monitor", PhraseFinders::lucene);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final Function<PhraseBook, PhraseFinder> factory;

    PhraseFinders(String title, Function<PhraseBook, PhraseFinder> factory) {
        this.title = title;
        this.factory = factory;
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** The contestant, knowing the phrases of the book. */
    public PhraseFinder over(PhraseBook book) {
        return factory.apply(book);
    }

    private static PhraseFinder floor(PhraseBook book, Function<String, int[]> floor) {
        return new TextPhraseFinder(
                book,
                floor::apply,
                found -> Arrays.stream((int[]) found)
                        .mapToObj(book.phrases()::get)
                        .collect(Collectors.toSet()));
    }

    private static PhraseFinder lucene(PhraseBook book) {
        var peer = new LuceneMonitorPeer(book.phrases());
        return new TextPhraseFinder(book, peer::find) {
            @Override
            public void close() {
                peer.close();
            }
        };
    }
}
