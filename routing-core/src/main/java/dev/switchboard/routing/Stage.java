package dev.switchboard.routing;

/** The stages of the pipeline that a trace can name (model, 3.3), in their order. Names are stable. */
public enum Stage {
    ADMISSION,
    GATE,
    INBOUND_TAGS,
    HUMAN_WISH,
    REASONS,
    ANSWER,
    OUTBOUND_TAGS,
    TAG_EFFECTS,
    STICKY,
    SPECIALIST,
    TAG_ASSIGNMENT,
    EXPERTISE,
    INBOX,
    OWNER
}
