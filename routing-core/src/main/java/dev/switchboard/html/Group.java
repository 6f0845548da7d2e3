package dev.switchboard.html;

import java.util.List;

/** Pieces one after the other. */
record Group(List<Html> pieces) implements Html {

    Group {
        pieces = List.copyOf(pieces);
    }

    @Override
    public void writeTo(StringBuilder out) {
        pieces.forEach(piece -> piece.writeTo(out));
    }
}
