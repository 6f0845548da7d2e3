package dev.switchboard.benchmarks.peer;

import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;

/** jCasbin: a line of its policy for each persona and reason, a function of ours that compares texts, the first line wins. */
public final class CasbinPeer {
    private static final String MODEL = """
            [request_definition]
            r = persona, text

            [policy_definition]
            p = persona, topic

            [policy_effect]
            e = some(where (p.eft == allow))

            [matchers]
            m = r.persona == p.persona && mentions(r.text, p.persona, p.topic)
            """;

    private final Directory directory;
    private final Enforcer enforcer;

    /** Knows what the company knows. */
    public CasbinPeer(Company company) {
        directory = new Directory(company);
        var rules = Directory.rules(company);
        var model = new Model();
        model.loadModelFromText(MODEL);
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addFunction("mentions", new Mentions(rules));
        for (var rule : rules) {
            enforcer.addPolicy(rule.persona(), rule.label());
        }
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var result = enforcer.enforceEx(persona, PlainText.padded(text));
        var topic = result.isAllow() ? result.getExplain().get(1) : null;
        return directory.verdict(persona, topic, asker);
    }

    private static final class Mentions extends CustomFunction {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, Map<String, TopicRule>> rules = new HashMap<>();

        Mentions(List<TopicRule> all) {
            for (var rule : all) {
                rules.computeIfAbsent(rule.persona(), any -> new HashMap<>()).put(rule.label(), rule);
            }
        }

        @Override
        public String getName() {
            return "mentions";
        }

        @Override
        public AviatorObject call(
                Map<String, Object> env, AviatorObject text, AviatorObject persona, AviatorObject topic) {
            var rule = rules.getOrDefault(FunctionUtils.getStringValue(persona, env), Map.of())
                    .get(FunctionUtils.getStringValue(topic, env));
            return AviatorBoolean.valueOf(rule != null && rule.isIn(FunctionUtils.getStringValue(text, env)));
        }
    }
}
