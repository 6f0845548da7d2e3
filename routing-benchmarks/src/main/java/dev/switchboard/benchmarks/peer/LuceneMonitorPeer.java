package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.PhraseQuery;

/** Lucene's monitor: a query for each phrase; only those with a word of the text are tried. Has threads until it is closed. */
public final class LuceneMonitorPeer implements AutoCloseable {
    private static final String FIELD = "text";

    private final Monitor monitor;

    /** Knows these phrases. */
    public LuceneMonitorPeer(List<String> phrases) {
        try {
            monitor = new Monitor(new StandardAnalyzer(), new TermFilteredPresearcher());
            monitor.register(phrases.stream().map(LuceneMonitorPeer::query).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MonitorQuery query(String phrase) {
        return new MonitorQuery(phrase, new PhraseQuery(FIELD, phrase.split(" ")));
    }

    /** The phrases in the text. */
    public List<String> find(String text) {
        var document = new Document();
        document.add(new TextField(FIELD, PlainText.padded(text), Field.Store.NO));
        try {
            var found = new ArrayList<String>(4);
            for (var match : monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
                found.add(match.getQueryId());
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
