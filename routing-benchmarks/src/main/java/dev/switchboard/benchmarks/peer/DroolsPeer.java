package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Drools: a rule for each persona and reason, the first by salience fires; one session for all questions. */
public final class DroolsPeer {
    private final Directory directory;
    private final TopicRule[] rules;
    private final KieSession session;

    /** Knows what the company knows. */
    public DroolsPeer(Company company) {
        directory = new Directory(company);
        rules = Directory.rules(company).toArray(TopicRule[]::new);
        session = new KieHelper()
                .addContent(source(), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
    }

    private String source() {
        var source = new StringBuilder("package benchmarks;\nimport " + Inquiry.class.getName() + ";\n");
        for (int i = 0; i < rules.length; i++) {
            source.append("""
                    rule "%1$d" salience -%1$d
                    when $asked : Inquiry(persona == "%2$s", mentions(%1$d))
                    then $asked.found(%1$d);
                    end
                    """.formatted(i, rules[i].persona()));
        }
        return source.toString();
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var inquiry = new Inquiry(persona, PlainText.padded(text), rules);
        var handle = session.insert(inquiry);
        session.fireAllRules(1);
        session.delete(handle);
        return directory.verdict(persona, inquiry.topic(), asker);
    }
}
