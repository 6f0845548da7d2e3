package dev.switchboard.examples.serve;

import dev.switchboard.examples.demo.Audience;
import dev.switchboard.examples.demo.Office;
import dev.switchboard.examples.demo.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * A story that is told chapter by chapter. The storyteller has a thread of its own, which waits before each chapter until somebody wants to
 * hear it; meanwhile everybody can look at what the story has done, and join in.
 */
final class Telling implements Audience, AutoCloseable {
    private final Story story;
    private final Runnable watcher;
    private final Thread teller;
    private final CompletableFuture<Office> stage = new CompletableFuture<>();
    private final Semaphore wanted = new Semaphore(0);
    private final List<String> lines = new ArrayList<>();
    private String title = "";
    private String chapter = "";
    private String next = "";
    private boolean isOver;

    private Telling(Story story, Runnable watcher) {
        this.story = story;
        this.watcher = watcher;
        this.teller = new Thread(this::tell, "story " + story);
        teller.setDaemon(true);
    }

    /** Begins to tell: the curtain is up when this returns. */
    static Telling of(Story story, Runnable watcher) {
        var telling = new Telling(story, watcher);
        telling.teller.start();
        telling.stage.join();
        return telling;
    }

    /**
     * What can be read now.
     *
     * @param story which
     * @param title how it is called
     * @param chapter the chapter that was told last
     * @param lines what it says
     * @param next the chapter that comes next; empty while one is being told, and after the last
     * @param over whether it was the last
     */
    record Page(String story, String title, String chapter, List<String> lines, String next, boolean over) {}

    synchronized Page page() {
        return new Page(story.name(), title, chapter, List.copyOf(lines), next, isOver);
    }

    Office office() {
        return stage.join();
    }

    /** Goes on, if the storyteller waits. */
    synchronized void turnPage() {
        if (!next.isEmpty()) {
            chapter = next;
            next = "";
            lines.clear();
            wanted.release();
        }
    }

    private void tell() {
        try {
            story.tell(this);
        } catch (StoppedException stopped) {
            over("");
        } catch (RuntimeException thrown) {
            over(
                    "Here the story cannot go on, because somebody did what it was about to tell. Begin it again, or leave it.");
        }
    }

    private void over(String lastLine) {
        synchronized (this) {
            isOver = true;
            if (!lastLine.isEmpty()) {
                lines.add(lastLine);
            }
        }
        watcher.run();
    }

    @Override
    public void open(Office office) {
        stage.complete(office);
    }

    @Override
    public synchronized void title(String whole) {
        title = whole;
    }

    @Override
    public synchronized void hear(String line) {
        lines.add(line);
    }

    @Override
    public void end() {
        over("");
        await();
    }

    @Override
    public void chapter(String name) {
        synchronized (this) {
            next = name;
        }
        watcher.run();
        await();
    }

    private void await() {
        try {
            wanted.acquire();
        } catch (InterruptedException closed) {
            throw new StoppedException();
        }
    }

    @Override
    public void close() {
        teller.interrupt();
    }

    /** Nobody listens any more. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
