package dev.switchboard.examples.demo;

import java.util.function.Consumer;

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

    /** Tells the story, line by line. The same each time. */
    public void tell(Consumer<String> out) {
        switch (this) {
            case HR -> HrStory.tell(out);
            case REFUND -> RefundStory.tell(out);
            case INBOX -> InboxStory.tell(out);
            case COLLEAGUES -> ColleaguesStory.tell(out);
            case ABSENCE -> AbsenceStory.tell(out);
            case DIRECTORY -> DirectoryStory.tell(out);
        }
    }
}
