package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;

/** Easy Rules with a set of rules for each persona, chosen by hand before the engine is asked. */
public final class EasyRulesByPersonaPeer {
    private final RulesEngine engine = EasyRulesPeer.firstRuleWins();
    private final Directory directory;
    private final Map<String, Rules> rules = new HashMap<>();

    /** Knows what the company knows. */
    public EasyRulesByPersonaPeer(Company company) {
        directory = new Directory(company);
        var byPersona = Directory.rules(company).stream().collect(Collectors.groupingBy(TopicRule::persona));
        byPersona.forEach((persona, some) -> rules.put(persona, EasyRulesPeer.rules(some)));
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var some = rules.get(persona);
        if (some == null) {
            throw new IllegalArgumentException("nobody is called " + persona);
        }
        return EasyRulesPeer.decide(engine, some, directory, persona, text, asker);
    }
}
