package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.floor.HashMapFloor;
import dev.switchboard.benchmarks.floor.ScannerFloor;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.peer.CasbinPeer;
import dev.switchboard.benchmarks.peer.DroolsPeer;
import dev.switchboard.benchmarks.peer.EasyRulesByPersonaPeer;
import dev.switchboard.benchmarks.peer.EasyRulesPeer;
import dev.switchboard.benchmarks.peer.RegexPeer;
import dev.switchboard.benchmarks.peer.RuleBookPeer;
import java.util.function.Function;

/** Who can decide. */
public enum Contestant {
    SWITCHBOARD("switchboard", office -> new SwitchboardDecider(office, true)),
    SWITCHBOARD_WITHOUT_IDS("switchboard, questions without id", office -> new SwitchboardDecider(office, false)),
    HASH_MAP("hand-written", office -> new TextDecider(office, new HashMapFloor(office)::decide)),
    SCANNER("hand-written scanner", office -> new TextDecider(office, new ScannerFloor(office)::decide)),
    EASY_RULES("Easy Rules", office -> new TextDecider(office, new EasyRulesPeer(office)::decide)),
    EASY_RULES_BY_PERSONA(
            "Easy Rules by persona", office -> new TextDecider(office, new EasyRulesByPersonaPeer(office)::decide)),
    RULE_BOOK("RuleBook", office -> new TextDecider(office, new RuleBookPeer(office)::decide)),
    CASBIN("jCasbin", office -> new TextDecider(office, new CasbinPeer(office)::decide)),
    DROOLS("Drools", office -> new TextDecider(office, new DroolsPeer(office)::decide)),
    REGEX("regex per reason", office -> new TextDecider(office, new RegexPeer(office)::decide));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final Function<Office, Decider> factory;

    Contestant(String title, Function<Office, Decider> factory) {
        this.title = title;
        this.factory = factory;
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** The contestant, knowing what the office knows. */
    public Decider over(Office office) {
        return factory.apply(office);
    }
}
