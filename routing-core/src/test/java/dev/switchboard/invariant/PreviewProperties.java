package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PreviewProperties {

    @Property(tries = 300, seed = "44", edgeCases = EdgeCasesMode.NONE)
    @Label("T-MP-44 T-X-03 a preview is the decision and the trace of the route that follows, whatever came before")
    void aPreviewIsWhatFollows(
            @ForAll("circumstances") Circumstances circumstances,
            @ForAll("questions") List<Asked> before,
            @ForAll("question") Asked asked) {
        var world = new World(circumstances.policy());
        before.forEach(world::route);

        var preview = world.preview(asked);
        var routed = world.route(asked);

        assertThat(preview).isEqualTo(routed);
        assertThat(preview.trace()).isEqualTo(routed.trace());
        assertThat(preview.explain()).isEqualTo(routed.explain());
    }

    @Property(tries = 300, seed = "4444", edgeCases = EdgeCasesMode.NONE)
    @Label("T-MP-44 a world in which much was previewed is the same as one in which nothing was")
    void aPreviewLeavesNoTrace(
            @ForAll("circumstances") Circumstances circumstances,
            @ForAll("questions") List<Asked> questions,
            @ForAll("questions") List<Asked> previewed) {
        var plain = new World(circumstances.policy());
        var curious = new World(circumstances.policy());

        for (var asked : questions) {
            previewed.forEach(curious::preview);
            assertThat(curious.everything()).isEqualTo(plain.everything());
            var expected = plain.route(asked);
            var decision = curious.route(asked);
            assertThat(decision).isEqualTo(expected);
            assertThat(decision.trace()).isEqualTo(expected.trace());
        }

        assertThat(curious.everything()).isEqualTo(plain.everything());
    }

    @Provide
    Arbitrary<Circumstances> circumstances() {
        return Circumstances.any();
    }

    @Provide
    Arbitrary<Asked> question() {
        return Asked.any();
    }

    @Provide
    Arbitrary<List<Asked>> questions() {
        return Asked.any().list().ofMaxSize(5);
    }
}
