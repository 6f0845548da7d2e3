package dev.switchboard.json;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that the library publishes, as an independent implementation of JSON Schema understands it. */
final class PublishedSchema {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    static final JsonNode TEXT = JSON.readTree(PolicyJson.schema());

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    private PublishedSchema() {}

    /** What it refuses of the document, as sentences; nothing if it accepts it. */
    static List<String> complaints(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Error::toString).toList();
    }

    static List<String> complaints(String document) {
        return complaints(JSON.readTree(document));
    }

    /** Whether it refuses nothing of the document; quicker than to ask for all complaints. */
    static boolean accepts(JsonNode document) {
        return SCHEMA.validate(document, OutputFormat.BOOLEAN);
    }

    /** What the specification's own schema of schemas refuses of it. */
    static List<String> complaintsAboutItself() {
        var meta = REGISTRY.getSchema(SchemaLocation.of(TEXT.get("$schema").stringValue()));
        return meta.validate(TEXT).stream().map(Error::toString).toList();
    }

    /** What a reference within it leads to, or the node itself. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? TEXT.at(node.get("$ref").stringValue().substring(1)) : node;
    }
}
