package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One regular expression for each reason, those of the persona tried one after the other. */
public final class RegexPeer {
    private final Directory directory;
    private final Map<String, List<TopicPattern>> patterns = new HashMap<>();

    /** Knows what the company knows. */
    public RegexPeer(Company company) {
        directory = new Directory(company);
        Directory.rules(company).stream()
                .collect(Collectors.groupingBy(TopicRule::persona))
                .forEach((persona, rules) -> patterns.put(
                        persona, rules.stream().map(TopicPattern::of).toList()));
    }

    private record TopicPattern(String label, Pattern pattern) {

        static TopicPattern of(TopicRule rule) {
            var phrases = Arrays.stream(rule.phrases()).map(String::strip).collect(Collectors.joining("|"));
            return new TopicPattern(rule.label(), Pattern.compile("\\b(?:" + phrases + ")\\b"));
        }
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var padded = PlainText.padded(text);
        for (var topic : patterns.getOrDefault(persona, List.of())) {
            if (topic.pattern.matcher(padded).find()) {
                return directory.verdict(persona, topic.label, asker);
            }
        }
        return directory.verdict(persona, null, asker);
    }
}
