package dev.switchboard.internal.keyword;

/** Is told of keywords that are like a word. */
interface Similar {

    /** The keyword is so much like the word, from 0 to 1; several reports of one keyword count as the best. */
    void add(int keyword, float similarity);
}
