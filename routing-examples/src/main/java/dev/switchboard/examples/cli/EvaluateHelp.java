package dev.switchboard.examples.cli;

/** What help says about the files of an evaluation, and about its figures. */
final class EvaluateHelp {
    static final String LABELS = "%nL.json is one list, with everything a label may have (required: label):%n"
            + "  [{\"label\": \"PTO\", \"description\": \"Time off work\",%n"
            + "    \"phrases\": [\"day off\", \"vacation\"],%n"
            + "    \"examples\": [\"Can I take Friday off?\", \"Is Monday free?\"]}]%n"
            + "A label is known by its name, its phrases and, if it is that of a preset, the phrases of that. With examples"
            + " on any label a model is learned from them. The description is for people. Labels that differ only in case or"
            + " white space are the same; none is no label.";

    static final String LABELLED =
            "%nT.tsv has a question a line: the text, a TAB, and the label, or none if no label fits:%n"
                    + "  May I leave early on Monday?<TAB>PTO%n"
                    + "  Where can I park?<TAB>none%n"
                    + "Further columns and blank lines are skipped. Use questions that are not among the examples. Both files are"
                    + " UTF-8.";

    static final String FIGURES = "%nFigures:%n"
            + "  accuracy      of the questions with a label, how many got it; none is wrong%n"
            + "  raw accuracy  the same if the label with the highest score always counted%n"
            + "  none recall   of the questions without a label, how many got none%n"
            + "  AUROC         how often a question with a label scores above one without;%n"
            + "                50%% is chance%n"
            + "  abstained     of the questions with a label, how many got none%n"
            + "  per question  from the text to its label, on one warm thread: the mean of%n"
            + "                the best of many passes%n"
            + "  learning      preparing for the labels, on all processors%n"
            + "  precision     of the questions that got a label, how many should%n"
            + "  recall        of the questions that should get it, how many did";

    static final String JSON =
            "%nFields of --json: accuracy, rawAccuracy, noneRecall, auroc, abstained (all from 0 to 1, null if"
                    + " no question counts for it), microsPerQuestion, trainMillis, perLabel (by label: precision, recall).";

    private EvaluateHelp() {}
}
