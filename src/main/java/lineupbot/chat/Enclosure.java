package lineupbot.chat;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/** What goes along with a reply's text. */
public sealed interface Enclosure {

    /**
     * A picture that Telegram has.
     *
     * @param file Telegram's file_id
     */
    record Picture(String file) implements Enclosure {}

    /** A picture of our own, which is drawn only where nobody has it yet. */
    final class Drawing implements Enclosure {
        private final String name;
        private final String version;
        private final Supplier<byte[]> png;

        /**
         * @param name    of the file, without its ending: letters, figures and hyphens
         * @param version tells pictures apart: of one version each looks like the other
         * @param png     draws it; takes its time
         */
        public Drawing(String name, String version, Supplier<byte[]> png) {
            this.name = name;
            this.version = version;
            this.png = png;
        }

        /** The same, drawn already. */
        public Drawing(Drawing other, byte[] png) {
            this(other.name, other.version, png::clone);
        }

        /** As a person's device is to call it. */
        public String fileName() {
            return name + ".png";
        }

        public String version() {
            return version;
        }

        public byte[] draw() {
            return png.get();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Drawing drawing && drawing.name.equals(name) && drawing.version.equals(version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, version);
        }

        @Override
        public String toString() {
            return fileName() + " " + version;
        }
    }

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
