package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each persona and reason, all in one set; the first that applies is the last that is tried. */
public final class EasyRulesPeer {
    private final RulesEngine engine = firstRuleWins();
    private final Directory directory;
    private final Rules rules;

    /** Knows what the company knows. */
    public EasyRulesPeer(Company company) {
        directory = new Directory(company);
        rules = rules(Directory.rules(company));
    }

    static RulesEngine firstRuleWins() {
        return new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    }

    /** One rule for each of these, in this order. */
    static Rules rules(List<TopicRule> all) {
        var rules = new Rules();
        for (int i = 0; i < all.size(); i++) {
            var rule = all.get(i);
            rules.register(new RuleBuilder()
                    .name("rule " + i)
                    .priority(i)
                    .when(facts -> rule.fits(facts.get("persona"), facts.get("text")))
                    .then(facts -> facts.put("topic", rule.label()))
                    .build());
        }
        return rules;
    }

    static Verdict decide(
            RulesEngine engine, Rules rules, Directory directory, String persona, String text, String asker) {
        var facts = new Facts();
        facts.put("persona", persona);
        facts.put("text", PlainText.padded(text));
        engine.fire(rules, facts);
        return directory.verdict(persona, facts.get("topic"), asker);
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        return decide(engine, rules, directory, persona, text, asker);
    }
}
