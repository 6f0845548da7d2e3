package dev.switchboard.routing;

import java.net.URI;

/**
 * A file that came with a message. The library hands it on and never opens it.
 *
 * @param name as the sender called it
 * @param mediaType for instance {@code image/png}
 * @param location where the host keeps it
 */
public record Attachment(String name, String mediaType, URI location) {}
