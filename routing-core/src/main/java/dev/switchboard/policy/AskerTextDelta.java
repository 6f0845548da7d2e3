package dev.switchboard.policy;

import dev.switchboard.persona.AskerText;
import dev.switchboard.policy.Element.Field;
import dev.switchboard.policy.PolicyChange.Kind;
import dev.switchboard.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another text for askers, each language by itself. */
record AskerTextDelta(
        @Nullable Delta<String> otherwise, @Nullable Delta<List<Map.Entry<LanguageTag, String>>> languages)
        implements Delta<AskerText> {

    /** How the texts of this setting are compared. */
    static Comparison<AskerText> named(String name) {
        var whole = Setting.<String>named(name);
        var each = ListDelta.of(language(name));
        return (before, after) -> {
            var otherwise = whole.between(before.otherwise(), after.otherwise());
            var languages = each.between(all(before), all(after));
            return otherwise == null && languages == null ? null : new AskerTextDelta(otherwise, languages);
        };
    }

    private static Element<Map.Entry<LanguageTag, String>> language(String name) {
        return Element.<Map.Entry<LanguageTag, String>>of(
                        Kind.SETTING,
                        one -> one.getKey().toString(),
                        one -> name + " in " + one.getKey(),
                        List.of(new Field<>("text", Map.Entry::getValue)))
                .saying(one -> Words.of(one.getValue()));
    }

    private static List<Map.Entry<LanguageTag, String>> all(AskerText text) {
        return List.copyOf(text.languages().entrySet());
    }

    @Override
    public AskerText applyTo(AskerText current) {
        var texts = new HashMap<LanguageTag, String>();
        var all = languages == null ? all(current) : languages.applyTo(all(current));
        all.forEach(one -> texts.put(one.getKey(), one.getValue()));
        return AskerText.of(texts, otherwise == null ? current.otherwise() : otherwise.applyTo(current.otherwise()));
    }

    @Override
    public void tell(Changes changes) {
        if (otherwise != null) {
            otherwise.tell(changes);
        }
        if (languages != null) {
            languages.tell(changes);
        }
    }
}
