package dev.switchboard.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results for programs. */
final class ResultsFile {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultsFile() {}

    static void write(Path file, Profile profile, List<Result> results) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        MAPPER.writeValue(
                file.toFile(),
                results.stream().map(result -> fields(profile, result)).toList());
    }

    private static Map<String, Object> fields(Profile profile, Result result) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", result.id());
        fields.put("unit", result.unit());
        fields.put("ours", result.ours());
        fields.put("floor", Double.isNaN(result.floor()) ? null : result.floor());
        fields.put("peers", result.peers());
        fields.put("variants", result.variants());
        fields.put("ratio", Double.isNaN(result.floor()) ? null : result.ours() / result.floor());
        fields.put("budget", result.budgets().stream().map(Budget::claim).collect(Collectors.joining("; ")));
        fields.put("budgets", result.budgets().stream().map(ResultsFile::fields).toList());
        fields.put("met", result.isMet());
        fields.put("allocatedBytes", result.allocatedBytes().get("switchboard"));
        fields.put("allocated", result.allocatedBytes());
        fields.put("profile", profile.name());
        return fields;
    }

    private static Map<String, Object> fields(Budget budget) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("claim", budget.claim());
        fields.put("value", budget.value());
        fields.put("limit", budget.limit());
        fields.put("met", budget.isMet());
        return fields;
    }
}
