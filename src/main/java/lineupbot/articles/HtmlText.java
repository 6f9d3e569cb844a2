package lineupbot.articles;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an article from a page: its own text without menus, captions and lists of other news. */
final class HtmlText {
    private static final String NO_TEXT = "script, style, noscript, template, nav, header nav, footer, aside, form, button,"
            + " figure, figcaption, iframe, svg, [class*=related], [class*=read-also], [class*=readalso],"
            + " [class*=recommend], [class*=banner], [class*=advert], [class*=social], [class*=share], [class*=tags],"
            + " [class*=comments], [class*=breadcrumb], [class*=caption], [class*=subscribe], [id*=comments],"
            + " [hidden], [aria-hidden=true]";
    private static final String BLOCKS = "p, li, h2, h3, h4, blockquote, dd, dt, tr, pre";
    private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final int ENOUGH = 80;
    private static final int LONGEST_CELL = 200;

    private HtmlText() {}

    static Article read(String html) {
        Document page = Jsoup.parse(html);
        LocalDate date = date(page);
        String title = title(page);
        String site = meta(page, "meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]");
        String url = Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href"))
                .filter(address -> address.startsWith("http")).orElseGet(() -> meta(page, "meta[property=og:url]"));
        page.select(NO_TEXT).remove();
        PageDate shown = new PageDate();
        List<String> paragraphs = Noise.without(paragraphs(title, body(page))).stream()
                .filter(line -> !shown.isIn(line) && !line.equals(title)).toList();
        LocalDate day = Stream.of(date, url == null ? null : PageDate.inAddress(url), shown.found())
                .filter(Objects::nonNull).findFirst().orElse(null);
        return new Article(title, paragraphs, day, site, url);
    }

    private static String title(Document page) {
        String shared = meta(page, "meta[property=og:title]");
        Element heading = page.selectFirst("h1");
        if (heading != null && !heading.text().isBlank()) {
            return heading.text().strip();
        }
        return shared != null ? shared : page.title().replaceFirst("\\s+[|–—-]\\s+[^|–—]{2,40}$", "").strip();
    }

    private static LocalDate date(Document page) {
        List<String> written = new ArrayList<>();
        page.select("script[type=application/ld+json]").forEach(script -> {
            Matcher date = JSON_DATE.matcher(script.data());
            if (date.find()) {
                written.add(date.group(1));
            }
        });
        String meta = meta(page, "meta[property=article:published_time]", "meta[itemprop=datePublished]",
                "meta[name=date]", "meta[name=pubdate]", "meta[name=DC.date]", "meta[name=mediator_published_time]");
        Optional.ofNullable(meta).ifPresent(written::add);
        page.select("time[datetime], [itemprop=datePublished][datetime]").stream().limit(1)
                .forEach(time -> written.add(time.attr("datetime")));
        page.select("time").stream().limit(1).forEach(time -> written.add(time.text()));
        return written.stream().map(PageDate::ofIso).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String meta(Document page, String... selectors) {
        return Stream.of(selectors).flatMap(selector -> page.select(selector).stream())
                .map(element -> element.attr("content").strip()).filter(content -> !content.isEmpty()).findFirst()
                .orElse(null);
    }

    /** The element that holds the article: the one that says so, else the one with most text in paragraphs. */
    private static Element body(Document page) {
        Elements said = page
                .select("[itemprop=articleBody], article, main, [class*=article-body], [class*=article__text],"
                        + " [class*=article-text], [class*=news-text], [class*=post-content], [class*=entry-content]");
        return said.stream().filter(element -> element.text().length() >= ENOUGH)
                .max(Comparator.comparingInt(HtmlText::paragraphLength)).orElseGet(() -> mostText(page));
    }

    private static Element mostText(Document page) {
        return page.select("p").stream().map(Element::parent).filter(Objects::nonNull).distinct()
                .max(Comparator.comparingInt(HtmlText::paragraphLength)).orElse(page.body());
    }

    private static int paragraphLength(Element element) {
        return element.children().stream().filter(child -> child.tagName().equals("p"))
                .mapToInt(child -> child.text().length()).sum();
    }

    private static List<String> paragraphs(String title, Element body) {
        List<String> paragraphs = new ArrayList<>();
        body.select("table").stream().filter(HtmlText::isLayout).forEach(Element::remove);
        Elements blocks = body.select(BLOCKS);
        if (blocks.isEmpty()) {
            body.wholeText().lines().forEach(paragraphs::add);
        }
        for (Element block : blocks) {
            if (block.tagName().equals("tr")) {
                paragraphs.add(String.join("\t", block.select("th, td").eachText()));
            } else if (block.select(BLOCKS).size() == 1 && block.closest("tr") == null) {
                String bullet = block.tagName().equals("li") ? "• " : "";
                paragraphs.add(bullet + block.text().strip());
            }
        }
        return Lists.saidOut(Tables.saidOut(title, paragraphs));
    }

    /** Pages once were laid out in tables; a table of facts has short cells. */
    private static boolean isLayout(Element table) {
        return table.select("td").stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
    }
}
