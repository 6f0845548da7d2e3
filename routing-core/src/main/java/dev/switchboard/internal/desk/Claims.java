package dev.switchboard.internal.desk;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.MessageId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What a token says.
 *
 * @param purpose what it is good for
 * @param conversation where
 * @param escalation about which question
 * @param recipient the key of the address it was made for
 * @param expires in seconds since the epoch
 */
record Claims(Purpose purpose, ConversationId conversation, EscalationId escalation, String recipient, long expires) {

    /** What a token is good for. */
    enum Purpose {
        REPLY('R'),
        /** Under the seal that is a tag; no token says this. */
        TAG('T'),
        JOIN('J');

        private final char code;

        Purpose(char code) {
            this.code = code;
        }

        private static Purpose of(char code) throws IOException {
            for (var purpose : values()) {
                if (purpose.code == code) {
                    return purpose;
                }
            }
            throw new IOException("no purpose has the code " + code);
        }
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeChar(purpose.code);
            out.writeLong(expires);
            out.writeUTF(conversation.persona().value());
            out.writeUTF(conversation.value());
            out.writeUTF(escalation.question().value());
            out.writeUTF(recipient);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Optional<Claims> fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var purpose = Purpose.of(in.readChar());
            var expires = in.readLong();
            var persona = new PersonaId(in.readUTF());
            var conversation = new ConversationId(persona, in.readUTF());
            var escalation = new EscalationId(new MessageId(persona, in.readUTF()));
            return Optional.of(new Claims(purpose, conversation, escalation, in.readUTF(), expires));
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }
}
