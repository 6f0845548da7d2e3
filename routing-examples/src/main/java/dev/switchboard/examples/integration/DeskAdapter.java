package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows inboxes and views on a desk with an HTTP API. The desk does nothing twice that it is asked for twice under the same key, and has
 * no rules of its own. Immutable; any number of threads may share one.
 */
public final class DeskAdapter implements InboxAdapter {
    private final HttpCalls calls;
    private final URI base;

    /**
     * An adapter to this desk.
     *
     * @param client with the proxy and certificates of the host, following no redirects
     * @param base what {@code inboxes/…} is appended to, such as {@code https://desk.acme.example/v1/}
     * @param limit how long the desk may take for each call
     */
    public DeskAdapter(HttpClient client, URI base, Duration limit) {
        if (!String.valueOf(base.getRawPath()).endsWith("/")) {
            throw new IllegalArgumentException("the base URI must end with a slash");
        }
        this.calls = new HttpCalls(client, limit);
        this.base = base;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.INBOXES, Capability.VIEWS);
    }

    @Override
    public void createInbox(Inbox inbox) {
        calls.put(base.resolve("inboxes/" + segment(inbox.id())), DeskJson.of(inbox));
    }

    @Override
    public void createView(SharedView view) {
        calls.put(base.resolve("views/" + segment(view.id())), DeskJson.of(view));
    }

    @Override
    public void move(PlatformMove move) {
        calls.post(of(move.conversation(), "/moves"), move.key(), DeskJson.of(move));
    }

    @Override
    public Optional<String> inboxOf(ConversationId conversation) {
        return shown(conversation).inbox();
    }

    @Override
    public void mirrorTags(PlatformTags tags) {
        calls.post(of(tags.conversation(), "/tags"), tags.key(), DeskJson.of(tags));
    }

    @Override
    public List<Tag> tagsOf(ConversationId conversation) {
        return shown(conversation).tags();
    }

    private DeskConversation shown(ConversationId conversation) {
        return calls.get(of(conversation, "")).map(DeskConversation::read).orElse(DeskConversation.NONE);
    }

    /** Conversations of two personas may have the same value. The tilde is in neither part: it is encoded there. */
    private URI of(ConversationId conversation, String what) {
        var name = segment(conversation.persona().value()) + "~" + segment(conversation.value());
        return base.resolve("conversations/" + name + what);
    }

    /** What the id is as one part of a path; a form would write spaces in another way, and dots alone lead elsewhere. */
    private static String segment(String id) {
        if (id.equals(".") || id.equals("..")) {
            throw new IntegrationException("the desk can have nothing under the id \"" + id + "\"");
        }
        return URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }
}
