package lineupbot.feeds;

import com.rometools.rome.io.impl.XmlFixerReader;
import lineupbot.feeds.Trouble.Kind;
import lineupbot.feeds.Trouble.TroubleException;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;

/**
 * Reads a feed's XML, which anybody may have written: no document types, and with them no entities that grow or that
 * read files; no more elements and depth than a feed can need. Forgives what does no harm: entities of HTML, control
 * characters, junk before the first tag.
 */
final class FeedXml {
    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";
    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 64;
    private static final int HEAD = 2_000;
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCTYPE = Pattern.compile("^[^<]*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<!doctype\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FEED = Pattern.compile("<(?:[\\w.-]+:)?(?:rss|feed|rdf)\\b", Pattern.CASE_INSENSITIVE);
    /** What XML has no place for, written out or by number. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
            + "|&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8bcBC]|[eEfF]|1[0-9a-fA-F]));");

    private FeedXml() {}

    static Document read(String text) throws TroubleException {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (PAGE.matcher(head).find() && !FEED.matcher(head).find()) {
            throw new TroubleException(Kind.PAGE);
        }
        if (DOCTYPE.matcher(head).find()) {
            throw new TroubleException(Kind.DOCTYPE);
        }
        try {
            return builder().build(new XmlFixerReader(new StringReader(IMPOSSIBLE.matcher(text).replaceAll(""))));
        } catch (JDOMException | IOException e) {
            throw new TroubleException(trouble(e), e);
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature(APACHE + "disallow-doctype-decl", true);
        builder.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
        builder.setFeature(SAX + "external-general-entities", false);
        builder.setFeature(SAX + "external-parameter-entities", false);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new Limits());
        return builder;
    }

    private static Trouble trouble(Exception failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof SAXParseException parse && String.valueOf(parse.getMessage()).contains("DOCTYPE")) {
            return Trouble.of(Kind.DOCTYPE);
        }
        return cause instanceof SAXParseException parse && parse.getLineNumber() > 0
                ? new Trouble(Kind.BROKEN, String.valueOf(parse.getLineNumber()))
                : Trouble.of(Kind.BROKEN);
    }

    private static final class Limits extends XMLFilterImpl {
        private int elements;
        private int depth;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
                throw new SAXException("more elements than a feed can need");
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            super.endElement(uri, name, qualified);
        }
    }
}
