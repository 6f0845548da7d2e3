package dev.switchboard.internal.keyword;

/**
 * Finds the phrases of an index of which a text has words, and says how much of each. To be used again for the next text;
 * belongs to one thread.
 */
final class Search implements Similar {
    private static final int NOBODY = -1;
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
    private final FoundKeywords keywords;
    private final FoundPhrases phrases;
    private int[][] labelsOf = {};
    private int languages;
    private int current;

    Search(KeywordIndex index) {
        this.index = index;
        keywords = new FoundKeywords(index.keywords().size());
        phrases = new FoundPhrases(index.size());
    }

    /**
     * Looks for the words, and adds what it finds to the scores of the labels.
     *
     * @param itsLabels by owner of a phrase: the labels that the phrase stands for
     */
    void addTo(LabelScores scores, QuestionWords question, int[][] itsLabels) {
        languages = question.languages();
        labelsOf = itsLabels;
        keywords.clear();
        phrases.clear();
        findKeywords(question, question.topical() & ~question.denied());
        for (int i = 0; i < keywords.count(); i++) {
            addToPhrases(keywords.keyword(i));
        }
        for (int i = 0; i < phrases.count(); i++) {
            addPhrase(phrases.phrase(i), question.telling(), scores);
        }
        var hits = keywords.hits();
        for (int hit = 0; hit < hits.count(); hit++) {
            addWord(hits.word(hit), hits.keyword(hit), hits.similarity(hit), scores);
        }
    }

    @Override
    public void add(int keyword, float alike) {
        if (!keywords.has(keyword)) {
            keywords.add(keyword, weightOf(keyword));
        }
        if (keywords.weight(keyword) > 0) {
            keywords.addHit(keyword, current, alike);
        }
    }

    private void findKeywords(QuestionWords question, long topical) {
        var words = question.words();
        for (long rest = topical; rest != 0; rest &= rest - 1) {
            current = Long.numberOfTrailingZeros(rest);
            index.findLike(words, current, question.isFrequent(current), languages, this);
            if (current + 1 < words.count() && (topical >>> current >>> 1 & 1) != 0) {
                index.findJoined(words, current, this);
            }
        }
    }

    /** The more labels have a keyword, the less it says; one that belongs to none of them says nothing. */
    private float weightOf(int keyword) {
        var owners = index.owners();
        int labels = 0;
        for (int i = owners.start(keyword); i < owners.end(keyword); i++) {
            labels += labelsOf[owners.number(i)].length;
        }
        if (labels == 0) {
            return 0;
        }
        return index.keywords().weight(keyword) * (COMMON + (1 - COMMON) / labels);
    }

    private void addToPhrases(int keyword) {
        float weight = keywords.weight(keyword);
        if (weight > 0) {
            float mass = Math.max(weight, PART_OF_PHRASE) * keywords.similarity(keyword);
            var postings = index.postings();
            for (int i = postings.start(keyword); i < postings.end(keyword); i++) {
                if (counts(index.phrase(postings.number(i)))) {
                    phrases.add(postings.number(i), mass, keywords.place(keyword));
                }
            }
        }
    }

    private boolean counts(KeyPhrase phrase) {
        return phrase.isIn(languages) && labelsOf[phrase.owner()].length > 0;
    }

    /** Makes a share of what was covered of the phrase, and scores it for its labels. */
    private void addPhrase(int number, long telling, LabelScores scores) {
        var phrase = index.phrase(number);
        float mass = phrase.rest();
        float whole = phrase.rest();
        for (int i = 0; i < phrase.size(); i++) {
            int keyword = phrase.keyword(i);
            float its = keywords.has(keyword) ? keywords.weight(keyword) : weightOf(keyword);
            mass += its;
            whole += Math.max(its, PART_OF_PHRASE);
        }
        boolean areSeveral = phrases.found(number) > 1;
        boolean together = phrases.areTogether(number, telling);
        float share = phrases.covered(number) / whole * (float) Math.sqrt(countCovered(phrase));
        if (areSeveral && !together) {
            share *= SCATTERED;
        }
        float cube = share * share * share;
        phrases.setShare(number, cube);
        float score = cube * share * mass;
        if (areSeveral && together && phrases.found(number) == phrase.size()) {
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
            foundWords += keywords.has(keyword) ? part : 0;
        }
        return foundWords / allWords;
    }

    private void addWord(int place, int keyword, float alike, LabelScores scores) {
        var postings = index.postings();
        int owner = NOBODY;
        float central = 0;
        for (int i = postings.start(keyword); i < postings.end(keyword); i++) {
            var phrase = index.phrase(postings.number(i));
            if (counts(phrase)) {
                if (phrase.owner() != owner) {
                    owner = phrase.owner();
                    central = centrality(keyword, owner);
                }
                float share = Math.max(phrases.share(postings.number(i)), central * (1 + CENTRAL_BONUS * central));
                for (int label : labelsOf[owner]) {
                    scores.addWord(label, place, keywords.weight(keyword) * alike * share);
                }
            }
        }
    }

    /** A word of many phrases of one owner is what they all are about. */
    private float centrality(int keyword, int owner) {
        if (!index.isCurated()) {
            return 0;
        }
        var postings = index.postings();
        int count = 0;
        for (int i = postings.start(keyword); i < postings.end(keyword); i++) {
            var phrase = index.phrase(postings.number(i));
            count += phrase.owner() == owner && phrase.isIn(languages) ? 1 : 0;
        }
        return Math.min(1, (count - 1) / CENTRAL);
    }
}
