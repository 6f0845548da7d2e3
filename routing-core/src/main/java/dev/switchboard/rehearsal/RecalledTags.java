package dev.switchboard.rehearsal;

import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import java.util.List;

/** Finds the tags that were found when the decision was made. */
record RecalledTags(Recollection recollection, TagDetector own) implements TagDetector {

    @Override
    public List<TagMatch> detect(TagRequest request) {
        return recollection.tags(request, own);
    }

    @Override
    public boolean isPure() {
        return true;
    }

    @Override
    public RecalledTags preparedFor(List<SmartTag> tags) {
        return new RecalledTags(recollection, own.preparedFor(tags));
    }
}
