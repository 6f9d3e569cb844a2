package lineupbot.drafts;

import lineupbot.articles.Keys;
import lineupbot.chat.Localized;
import lineupbot.desk.FreeKeys;
import lineupbot.desk.LineupFile.SourceEntry;
import lineupbot.lineup.Trust;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Finds the source that a draft is from, or makes it. */
final class Citing {
    private final Known known;
    private final Localized unnamed;

    /** @param unnamed what a source is called whose name nobody knows */
    Citing(Known known, Localized unnamed) {
        this.known = known;
        this.unnamed = unnamed;
    }

    /** The page itself when the lineup has it; else a new one, believed as others of its site are. */
    SourceEntry of(Content content, FreeKeys keys) {
        return known.sourceAt(content.url()).orElseGet(() -> made(content, keys));
    }

    private SourceEntry made(Content content, FreeKeys keys) {
        String host = host(content.url());
        Optional<SourceEntry> sister = known.lineup().sources().stream()
                .filter(source -> host.isEmpty()
                        ? content.source() != null && source.name().words().containsValue(content.source())
                        : host(source.url()).equals(host))
                .findFirst();
        String name = content.source() != null ? content.source() : host;
        String base = host.isEmpty() ? Keys.of(name) : Keys.of(host.replaceFirst("\\.\\w+$", ""));
        return new SourceEntry(keys.like((base.isEmpty() ? "article" : base) + "-" + content.date()),
                sister.map(SourceEntry::name).orElse(name.isEmpty() ? unnamed : Localized.same(name)),
                content.url() == null ? "" : content.url(), content.date(),
                sister.map(SourceEntry::trust).orElse(Trust.B));
    }

    /** The site of a page, without www; empty for no address. */
    static String host(String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    static boolean isNew(SourceEntry source, List<SourceEntry> sources) {
        return sources.stream().noneMatch(other -> other.key().equals(source.key()));
    }
}
