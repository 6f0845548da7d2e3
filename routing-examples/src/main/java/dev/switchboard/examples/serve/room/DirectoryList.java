package dev.switchboard.examples.serve.room;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactPage;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.routing.Channel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The list of contacts: sorted, searched, filtered, and read page by page. */
final class DirectoryList {
    private static final int MOST = 10;
    private static final List<String> CHANNELS = Stream.of(
                    Channel.CHAT, Channel.EMAIL, Channel.WHATSAPP, Channel.FACEBOOK, Channel.PHONE)
            .map(Channel::name)
            .toList();
    private static final Set<IdentifierKind> IN_COLUMNS = Set.of(IdentifierKind.EMAIL, IdentifierKind.PHONE);

    void add(Routes routes) {
        routes.get("/api/directory", this::look);
    }

    /**
     * A page of the list.
     *
     * @param next where the next page begins; empty if this is the last
     * @param kinds what contacts may have
     */
    record View(Seen<Row> rows, String next, List<Kinds.Named> kinds, List<String> channels) {}

    /**
     * A contact in the list, with its four main identifiers.
     *
     * @param more its other values
     * @param provisional whether nobody has looked at it yet
     */
    record Row(
            long id, String name, String email, String phone, List<String> more, boolean blocked, boolean provisional) {

        static Row of(Contact one) {
            return new Row(
                    one.id().number(),
                    one.name(),
                    primary(one, IdentifierKind.EMAIL),
                    primary(one, IdentifierKind.PHONE),
                    one.identifiers().stream()
                            .filter(value -> !IN_COLUMNS.contains(value.kind()))
                            .map(ContactIdentifier::value)
                            .toList(),
                    one.isBlocked(),
                    one.isProvisional());
        }

        private static String primary(Contact one, IdentifierKind kind) {
            return one.primary(kind).map(ContactIdentifier::value).orElse("");
        }
    }

    private View look(Call call) {
        try {
            var page = page(call);
            var rows = page.contacts().stream().map(Row::of).toList();
            return new View(new Seen<>(rows, ""), page.next(), Kinds.of(call), CHANNELS);
        } catch (NotPermittedException refused) {
            return new View(Seen.refused(refused), "", List.of(), List.of());
        }
    }

    private static ContactPage page(Call call) {
        var directory = call.office().switchboard().directory();
        var actor = call.player().actor();
        var text = call.parameter("text");
        return text.isBlank()
                ? directory.list(filter(call), sort(call), actor, call.parameter("after"), MOST)
                : directory.search(text, filter(call), actor, call.parameter("after"), MOST);
    }

    private static ContactSort sort(Call call) {
        var field = call.parameter("sort");
        var sort = ContactSort.by(
                field.isEmpty() ? ContactSort.Field.ID : Choices.of(ContactSort.Field.class, "sort", field));
        return call.parameter("descending").equals("true") ? sort.reversed() : sort;
    }

    private static ContactFilter filter(Call call) {
        var filter = ContactFilter.all();
        var channel = call.parameter("channel");
        var field = call.parameter("field");
        var blocked = call.parameter("blocked");
        filter = channel.isEmpty() ? filter : filter.withChannel(new Channel(channel));
        filter = field.isEmpty() ? filter : filter.withField(new IdentifierKind(field));
        filter = blocked.isEmpty() ? filter : filter.blocked(blocked.equals("true"));
        return call.parameter("open").equals("true") ? filter.withOpenConversation() : filter;
    }
}
