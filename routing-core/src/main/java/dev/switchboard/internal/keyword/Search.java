package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Words;

/**
 * Finds the phrases of an index of which a text has words, and says how much of each. To be used again for the next text;
 * belongs to one thread.
 */
final class Search implements Similar {
    private static final int NOBODY = -1;
    private static final int ROOM_FOR_HITS = 256;
    /** What is left of a word that very many labels have. */
    private static final float COMMON = 0.3f;

    /** What it adds to a phrase that all its words stand side by side. */
    private static final float TOGETHER = 0.3f;
    /** What is left of a phrase whose words are scattered. */
    private static final float SCATTERED = 0.75f;

    /** How many other phrases make a word central. */
    private static final float CENTRAL = 4;
    /** What even a frequent word counts in a phrase: without it, the phrase is not there. */
    private static final float PART_OF_PHRASE = 0.5f;
    /** How much more than its own weight a central word says. */
    private static final float CENTRAL_BONUS = 0.2f;
    /** A word of this weight counts as a whole word. */
    private static final float TELLING = 0.6f;

    private final KeywordIndex index;
    private final Marks keywords;
    private final Marks phrases;
    private final float[] similarity;
    private final float[] weight;
    private final int[] word;
    private final float[] covered;
    private final int[] found;
    private final long[] places;
    private final Hits hits = new Hits(ROOM_FOR_HITS);
    private int[][] labelsOf = {};
    private int languages;
    private int current;

    Search(KeywordIndex index) {
        this.index = index;
        int words = index.keywords().size();
        keywords = new Marks(words);
        similarity = new float[words];
        weight = new float[words];
        word = new int[words];
        phrases = new Marks(index.size());
        covered = new float[index.size()];
        found = new int[index.size()];
        places = new long[index.size()];
    }

    /**
     * Looks for the words, and adds what it finds to the scores of the labels.
     *
     * @param itsLabels by owner of a phrase: the labels that the phrase stands for
     */
    void addTo(LabelScores scores, Question question, int[][] itsLabels) {
        var words = question.words();
        long topical = question.topical() & ~question.denied();
        languages = question.languages();
        labelsOf = itsLabels;
        keywords.clear();
        phrases.clear();
        hits.clear();
        findKeywords(words, topical);
        for (int i = 0; i < keywords.count(); i++) {
            addToPhrases(keywords.get(i));
        }
        for (int i = 0; i < phrases.count(); i++) {
            settle(phrases.get(i), question.telling(), scores);
        }
        for (int hit = 0; hit < hits.count(); hit++) {
            addWord(hits.word(hit), hits.keyword(hit), hits.similarity(hit), scores);
        }
    }

    @Override
    public void add(int keyword, float alike) {
        if (keywords.mark(keyword)) {
            weight[keyword] = weightOf(keyword);
            similarity[keyword] = 0;
        }
        if (weight[keyword] > 0) {
            hits.add(current, keyword, alike);
            if (alike > similarity[keyword]) {
                similarity[keyword] = alike;
                word[keyword] = current;
            }
        }
    }

    private void findKeywords(Words words, long topical) {
        for (long rest = topical; rest != 0; rest &= rest - 1) {
            current = Long.numberOfTrailingZeros(rest);
            index.keywords().findLike(words, current, languages, this);
            if (current + 1 < words.count() && (topical >>> current >>> 1 & 1) != 0) {
                index.keywords().findJoined(words, current, this);
            }
        }
    }

    /** The more labels have a keyword, the less it says; one that belongs to none of them says nothing. */
    private float weightOf(int keyword) {
        int labels = 0;
        for (int owner : index.owners(keyword)) {
            labels += labelsOf[owner].length;
        }
        if (labels == 0) {
            return 0;
        }
        return index.keywords().weight(keyword) * (COMMON + (1 - COMMON) / labels);
    }

    private void addToPhrases(int keyword) {
        if (weight[keyword] == 0) {
            return;
        }
        for (int phrase : index.postings(keyword)) {
            if (counts(index.phrase(phrase))) {
                if (phrases.mark(phrase)) {
                    covered[phrase] = 0;
                    found[phrase] = 0;
                    places[phrase] = 0;
                }
                covered[phrase] += Math.max(weight[keyword], PART_OF_PHRASE) * similarity[keyword];
                found[phrase]++;
                places[phrase] |= 1L << word[keyword];
            }
        }
    }

    private boolean counts(KeyPhrase phrase) {
        return phrase.isIn(languages) && labelsOf[phrase.owner()].length > 0;
    }

    /** Makes a share of what was covered of the phrase, and scores it for its labels. */
    private void settle(int number, long telling, LabelScores scores) {
        var phrase = index.phrase(number);
        float mass = phrase.rest();
        float whole = phrase.rest();
        for (int i = 0; i < phrase.size(); i++) {
            int keyword = phrase.keyword(i);
            float its = keywords.isMarked(keyword) ? weight[keyword] : weightOf(keyword);
            mass += its;
            whole += Math.max(its, PART_OF_PHRASE);
        }
        boolean together = areTogether(places[number], telling);
        float share = covered[number] / whole * (float) Math.sqrt(countCovered(phrase));
        if (found[number] > 1 && !together) {
            share *= SCATTERED;
        }
        covered[number] = share * share * share;
        float score = covered[number] * share * mass;
        if (together && found[number] > 1 && found[number] == phrase.size()) {
            score += TOGETHER * share;
        }
        for (int label : labelsOf[phrase.owner()]) {
            scores.addPhrase(label, score, phrase);
        }
    }

    /** Which part of the words was found; a frequent word is part of a word. */
    private float countCovered(KeyPhrase phrase) {
        float foundWords = 0;
        float allWords = 0;
        for (int i = 0; i < phrase.size(); i++) {
            int keyword = phrase.keyword(i);
            float part = Math.min(1, index.keywords().weight(keyword) / TELLING);
            allWords += part;
            foundWords += keywords.isMarked(keyword) ? part : 0;
        }
        return foundWords / allWords;
    }

    /** Whether no other word that says something stands between the first and the last place. */
    private static boolean areTogether(long places, long telling) {
        long upToLast = -1L >>> Long.numberOfLeadingZeros(places);
        long fromFirst = -1L << Long.numberOfTrailingZeros(places);
        return (telling & upToLast & fromFirst & ~places) == 0;
    }

    private void addWord(int place, int keyword, float alike, LabelScores scores) {
        int owner = NOBODY;
        float central = 0;
        for (int number : index.postings(keyword)) {
            var phrase = index.phrase(number);
            if (counts(phrase)) {
                if (phrase.owner() != owner) {
                    owner = phrase.owner();
                    central = centrality(keyword, owner);
                }
                float share = Math.max(covered[number], central * (1 + CENTRAL_BONUS * central));
                for (int label : labelsOf[phrase.owner()]) {
                    scores.addWord(label, place, weight[keyword] * alike * share);
                }
            }
        }
    }

    /** A word of many phrases of one owner is what they all are about. */
    private float centrality(int keyword, int owner) {
        if (!index.isCurated()) {
            return 0;
        }
        int count = 0;
        for (int number : index.postings(keyword)) {
            var phrase = index.phrase(number);
            count += phrase.owner() == owner && phrase.isIn(languages) ? 1 : 0;
        }
        return Math.min(1, (count - 1) / CENTRAL);
    }
}
