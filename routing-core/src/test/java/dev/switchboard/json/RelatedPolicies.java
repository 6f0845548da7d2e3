package dev.switchboard.json;

import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Policies that have much in common with others, as versions of one policy have. */
final class RelatedPolicies {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int ATTEMPTS = 20;

    private final Random random;
    private final int rarely;

    private RelatedPolicies(Random random, int rarely) {
        this.random = random;
        this.rarely = rarely;
    }

    /** The first with some parts of the second, and some left out or in another order; the first itself if that is never valid. */
    static Policy child(Policy first, Policy second, long seed) {
        var random = new Random(seed);
        var often = List.of(3, 12, 40).get(random.nextInt(3));
        var mother = tree(first);
        var father = tree(second);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                return PolicyJson.read(new RelatedPolicies(random, often + 2 * i)
                        .mixed(mother, father)
                        .toString());
            } catch (InvalidInputException invalid) {
                assert !invalid.problems().isEmpty();
            }
        }
        return first;
    }

    private static JsonNode tree(Policy policy) {
        return MAPPER.readTree(PolicyJson.write(policy));
    }

    private JsonNode mixed(JsonNode one, JsonNode other) {
        if (one instanceof ObjectNode mine && other instanceof ObjectNode theirs) {
            return mixed(mine, theirs);
        }
        if (one instanceof ArrayNode mine && other instanceof ArrayNode theirs) {
            return mixed(mine, theirs);
        }
        return seldom() ? other : one;
    }

    private ObjectNode mixed(ObjectNode mine, ObjectNode theirs) {
        var names = new TreeSet<String>();
        names.addAll(mine.propertyNames());
        names.addAll(theirs.propertyNames());
        var mix = MAPPER.createObjectNode();
        for (var name : names) {
            var both = mine.has(name) && theirs.has(name);
            if (both && !name.equals("id")) {
                mix.set(name, mixed(mine.get(name), theirs.get(name)));
            } else if (mine.has(name) != seldom()) {
                mix.set(name, mine.has(name) ? mine.get(name) : theirs.get(name));
            }
        }
        return mix;
    }

    private ArrayNode mixed(ArrayNode mine, ArrayNode theirs) {
        var all = new ArrayList<JsonNode>();
        mine.forEach(all::add);
        for (int i = 0; i < all.size(); i++) {
            if (theirs.has(i)) {
                all.set(i, mixed(all.get(i), theirs.get(i)));
            }
        }
        all.removeIf(one -> seldom());
        theirs.forEach(one -> all.addAll(seldom() ? Collections.nCopies(1, one) : Collections.emptyList()));
        if (seldom()) {
            Collections.shuffle(all, random);
        }
        var mix = MAPPER.createArrayNode();
        all.forEach(mix::add);
        return mix;
    }

    private boolean seldom() {
        return random.nextInt(rarely) == 0;
    }
}
