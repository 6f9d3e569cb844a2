package lineupbot.chat;

import java.util.Arrays;
import java.util.Objects;

/** What goes along with a reply's text. */
public sealed interface Enclosure {

    /**
     * A picture that Telegram has.
     *
     * @param file Telegram's file_id
     */
    record Picture(String file) implements Enclosure {}

    /** A file of our own. */
    final class Document implements Enclosure {
        private final String name;
        private final byte[] bytes;

        public Document(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        /** As a person's device is to call it. */
        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Document document && document.name.equals(name)
                    && Arrays.equals(document.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.hashCode(bytes));
        }

        @Override
        public String toString() {
            return name + ", " + bytes.length + " bytes";
        }
    }
}
