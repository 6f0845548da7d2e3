package dev.switchboard.internal.engine;

/** One stage of the pipeline. Has no state: everything it knows is in the turn. */
@FunctionalInterface
interface PipelineStage {

    /** Does its part and writes its step of the trace; a stage that settles the question decides the turn. */
    void run(Turn turn);
}
