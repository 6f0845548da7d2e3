package dev.switchboard.internal.linear;

/**
 * The features of a text as a vector of length about 1: within each block weighed by rarity and divided by the block's
 * length, in which features never seen count as well, so that a text of unknown words has a short vector. To be filled again
 * for the next text; belongs to one thread.
 */
final class Weighing {
    /** How much stems, pieces and pairs count. */
    private static final float[] BLOCK_WEIGHTS = {1, 1, 0.5f};
    /** How much more a feature never seen adds to the length than its square. */
    private static final float UNSEEN = 2;

    private final float[] weights = new float[Features.MOST_FEATURES];
    private final float[] factors = new float[Features.BLOCKS];
    private final Places places = new Places();

    /** Takes the weights of the text's features. */
    Weighing read(Features features, Rarity rarity, KnownWords known) {
        float sum = 0;
        for (int block = 0; block < Features.BLOCKS; block++) {
            float square = readBlock(features, block, rarity);
            square += block == Features.PIECES ? known.square(features) : 0;
            factors[block] = square == 0 ? 0 : BLOCK_WEIGHTS[block] / (float) Math.sqrt(square);
            sum += square == 0 ? 0 : BLOCK_WEIGHTS[block] * BLOCK_WEIGHTS[block];
        }
        for (int block = 0; block < Features.BLOCKS && sum > 0; block++) {
            factors[block] /= (float) Math.sqrt(sum);
        }
        return this;
    }

    /** By what the weights of the block are to be multiplied. */
    float factor(int block) {
        return factors[block];
    }

    /** What the feature weighs by its rarity alone; 0 if no line had it. */
    float weight(int feature) {
        return weights[feature];
    }

    /** Room to look for weighed features in a model. */
    Places places() {
        return places;
    }

    /** Takes the weights by rarity, and gives the square of the block's length. */
    float readBlock(Features features, int block, Rarity rarity) {
        float square = 0;
        for (int feature = features.start(block); feature < features.end(block); feature++) {
            int bucket = features.bucket(feature);
            float weight = rarity.of(bucket);
            boolean isSeen = rarity.isSeen(bucket);
            weights[feature] = isSeen ? weight : 0;
            square += isSeen ? weight * weight : UNSEEN * weight * weight;
        }
        return square;
    }
}
