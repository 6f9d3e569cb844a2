package lineupbot.feeds;

import okhttp3.HttpUrl;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings what Russian sites write into the form that is read everywhere: the whole text of an item, by Yandex's name
 * for it, RBC's or the turbo pages', becomes content:encoded; a missing title or link is taken from where it is; dates
 * become ISO, links whole. What stands in no such form is left alone.
 */
final class Dialects {
    private static final Namespace CONTENT = Namespace.getNamespace("content",
            "http://purl.org/rss/1.0/modules/content/");
    private static final Set<String> WHOLE_TEXTS = Set.of("full-text", "fulltext", "yandex-fulltext",
            "yandex-full-text");
    private static final Set<String> DATES = Set.of("pubdate", "date", "published", "updated", "issued", "modified",
            "created", "lastbuilddate");
    private static final Pattern VERSION = Pattern.compile("(?:0\\.9[0-4]|0\\.9[12].*|1\\.0|2\\.0.*)");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]{0,200}>([^<]{1,500})</h1>",
            Pattern.CASE_INSENSITIVE);

    private final HttpUrl address;
    private final FeedDates dates;

    /** @param address where the feed was found */
    Dialects(HttpUrl address, FeedDates dates) {
        this.address = address;
        this.dates = dates;
    }

    void settle(Document feed) {
        Element root = feed.getRootElement();
        String version = root.getAttributeValue("version", "");
        if (root.getName().equalsIgnoreCase("rss") && !VERSION.matcher(version).matches()) {
            root.setAttribute("version", "2.0");
        }
        HttpUrl base = channelLink(root).orElse(address);
        List<Element> items = new ArrayList<>();
        root.getDescendants(Filters.element()).forEach(items::add);
        items.stream().filter(Dialects::isItem).forEach(item -> settle(item, base));
    }

    private void settle(Element item, HttpUrl base) {
        wholeText(item);
        title(item);
        text(item, "anons").filter(anons -> text(item, "description").isEmpty())
                .ifPresent(anons -> set(item, "description", anons));
        text(item, "pdalink").filter(link -> item.getName().equals("item") && text(item, "link").isEmpty())
                .ifPresent(link -> set(item, "link", link));
        text(item, "newsDate_timestamp").filter(seconds -> text(item, "pubDate").isEmpty())
                .ifPresent(seconds -> set(item, "pubDate", seconds));
        for (Element part : item.getChildren()) {
            if (part.getName().equals("link")) {
                resolve(part, base);
            } else if (DATES.contains(part.getName().toLowerCase(Locale.ROOT))) {
                dates.read(part.getText()).ifPresent(date -> part.setText(date.toString()));
            }
        }
    }

    private static void wholeText(Element item) {
        Optional<String> text = item.getChildren().stream()
                .filter(part -> WHOLE_TEXTS.contains(part.getName().toLowerCase(Locale.ROOT)) || isTurbo(part))
                .map(Element::getText).filter(words -> !words.isBlank()).findFirst();
        if (text.isPresent() && item.getName().equals("item")) {
            item.removeChildren("encoded", CONTENT);
            item.addContent(new Element("encoded", CONTENT).setText(text.get()));
        }
    }

    private static boolean isTurbo(Element part) {
        return part.getName().equals("content") && part.getNamespaceURI().contains("turbo.yandex");
    }

    private static void title(Element item) {
        if (text(item, "title").isEmpty()) {
            Optional<Matcher> heading = Optional.ofNullable(item.getChildText("encoded", CONTENT)).map(HEADING::matcher)
                    .filter(Matcher::find);
            heading.ifPresent(found -> set(item, "title", found.group(1)));
        }
    }

    private void resolve(Element link, HttpUrl base) {
        HttpUrl against = xmlBase(link, base);
        Attribute href = link.getAttribute("href");
        if (href != null) {
            Links.resolved(against, href.getValue()).ifPresent(url -> href.setValue(url.toString()));
        } else {
            Links.resolved(against, link.getText()).ifPresent(url -> link.setText(url.toString()));
        }
    }

    /** What links are relative to here: each xml:base is itself relative to the one outside of it. */
    private HttpUrl xmlBase(Element element, HttpUrl base) {
        Element parent = element.getParentElement();
        HttpUrl outside = parent == null ? base : xmlBase(parent, base);
        String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
        HttpUrl resolved = own == null ? null : (parent == null ? address : outside).resolve(own.strip());
        return resolved == null ? outside : resolved;
    }

    private Optional<HttpUrl> channelLink(Element root) {
        return root.getChildren().stream().filter(part -> part.getName().equals("channel")).findFirst()
                .flatMap(channel -> text(channel, "link")).flatMap(link -> Links.resolved(address, link));
    }

    private static boolean isItem(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }

    /** The words of a part of the feed's own namespace, or of none; empty when it is missing or blank. */
    private static Optional<String> text(Element item, String name) {
        return item.getChildren().stream().filter(part -> part.getName().equals(name)).map(Element::getText)
                .filter(words -> !words.isBlank()).findFirst();
    }

    private static void set(Element item, String name, String words) {
        item.removeChildren(name, item.getNamespace());
        item.addContent(new Element(name, item.getNamespace()).setText(words));
    }
}
