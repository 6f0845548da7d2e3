package dev.switchboard.examples.demo;

/** The stories that can be told. */
public enum Story {
    /** A question reaches the specialist of the one who asks. */
    HR,
    /** A tag asks for details, silences the automation, and a human goes on. */
    REFUND,
    /** What nobody knows waits for a team. */
    INBOX,
    /** A script forwards to whoever knows, and a colleague helps. */
    COLLEAGUES,
    /** A manager is on leave: somebody stands in, is reminded, the owner helps out, and the manager returns. */
    ABSENCE,
    /** Two entries of the directory turn out to be one person. */
    DIRECTORY;

    /** What it is about, in one line. */
    public String summary() {
        return switch (this) {
            case HR -> "A question reaches the specialist of the one who asks";
            case REFUND -> "The assistant asks for details and falls silent, a human goes on";
            case INBOX -> "What nobody knows waits in an inbox for a team";
            case COLLEAGUES -> "Live chat: a script forwards to whoever knows, and a colleague helps";
            case ABSENCE -> "A manager is on leave, and somebody stands in";
            case DIRECTORY -> "Two entries of the directory turn out to be one person";
        };
    }

    /** Tells the story. The same each time. */
    public void tell(Audience audience) {
        switch (this) {
            case HR -> HrStory.tell(audience);
            case REFUND -> RefundStory.tell(audience);
            case INBOX -> InboxStory.tell(audience);
            case COLLEAGUES -> ColleaguesStory.tell(audience);
            case ABSENCE -> AbsenceStory.tell(audience);
            case DIRECTORY -> DirectoryStory.tell(audience);
        }
    }
}
