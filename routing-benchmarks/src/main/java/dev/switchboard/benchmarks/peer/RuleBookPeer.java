package dev.switchboard.benchmarks.peer;

import com.deliveredtechnologies.rulebook.FactMap;
import com.deliveredtechnologies.rulebook.Result;
import com.deliveredtechnologies.rulebook.lang.RuleBookBuilder;
import com.deliveredtechnologies.rulebook.lang.TerminatingRuleBookBuilder;
import com.deliveredtechnologies.rulebook.model.RuleBook;
import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.List;

/** RuleBook: a chain of rules, broken off by the first that applies. */
public final class RuleBookPeer {
    private static final String NONE = "";

    private final Directory directory;
    private final RuleBook<String> rules;

    /** Knows what the company knows. */
    public RuleBookPeer(Company company) {
        directory = new Directory(company);
        rules = rules(Directory.rules(company));
    }

    private static RuleBook<String> rules(List<TopicRule> all) {
        var book = RuleBookBuilder.create().withResultType(String.class).withDefaultResult(NONE);
        TerminatingRuleBookBuilder<String> last = book;
        for (var rule : all) {
            last = book.addRule(builder -> builder.withFactType(String.class)
                    .when(facts -> rule.fits(facts.getValue("persona"), facts.getValue("text")))
                    .then((facts, result) -> result.setValue(rule.label()))
                    .stop());
        }
        return last.build();
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var facts = new FactMap<String>();
        facts.setValue("persona", persona);
        facts.setValue("text", PlainText.padded(text));
        rules.run(facts);
        var topic = rules.getResult().map(Result::getValue).filter(found -> !found.isEmpty());
        return directory.verdict(persona, topic.orElse(null), asker);
    }
}
