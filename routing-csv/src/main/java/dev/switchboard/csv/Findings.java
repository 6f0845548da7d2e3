package dev.switchboard.csv;

/**
 * What was found in a file.
 *
 * @param problems what is wrong, so that nothing of it is applied
 * @param warnings what is strange but accepted
 */
record Findings(ProblemList problems, ProblemList warnings) {

    /** Nothing yet; of each at most so many are listed. */
    static Findings in(CsvSource source, int mostListed) {
        return new Findings(new ProblemList(source.name(), mostListed), new ProblemList(source.name(), mostListed));
    }
}
