package lineupbot.feeds;

import okhttp3.HttpUrl;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Addresses of articles: without what only counts readers, and in one form, by which the same article is known again
 * however its address is written.
 */
final class Links {
    private static final Pattern COUNTING = Pattern.compile(
            "utm_.*|yclid|ysclid|gclid|dclid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|_openstat|openstat|from|ref|referrer"
                    + "|rss|amp|turbo|_ga|_gl|igshid|spm|cmpid|at_.*|pk_.*|mtm_.*|hsa_.*|erid|tpclid",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SIDES = Set.of("www", "m", "amp", "mobile", "wap", "pda");

    private Links() {}

    /** A link as it stands in a feed, made whole; empty when it leads nowhere on the web. */
    static Optional<HttpUrl> resolved(HttpUrl base, String written) {
        String link = written.strip();
        return Optional.ofNullable(link.isEmpty() ? null : base.resolve(link)).map(Links::uncounted);
    }

    /** In one form, for comparison only: it need not open. */
    static String canonical(HttpUrl url) {
        String path = url.encodedPath().replaceFirst("^/amp(?=/)", "").replaceFirst("/amp/?$", "")
                .replaceFirst("/(?:index\\.(?:html?|php))?$", "");
        Set<String> query = new TreeSet<>();
        for (int at = 0; at < url.querySize(); at++) {
            String value = url.queryParameterValue(at);
            query.add(value == null ? url.queryParameterName(at) : url.queryParameterName(at) + "=" + value);
        }
        return site(url.host()) + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static HttpUrl uncounted(HttpUrl url) {
        HttpUrl.Builder clean = url.newBuilder().fragment(null).username("").password("");
        url.queryParameterNames().stream().filter(name -> COUNTING.matcher(name).matches())
                .forEach(clean::removeAllQueryParameters);
        HttpUrl whole = clean.build();
        return whole.querySize() == 0 || whole.encodedQuery().isEmpty()
                ? whole.newBuilder().query(null).build()
                : whole;
    }

    private static String site(String host) {
        String site = host.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
        int dot = site.indexOf('.');
        boolean side = dot > 0 && SIDES.contains(site.substring(0, dot)) && site.indexOf('.', dot + 1) > 0;
        return side ? site.substring(dot + 1) : site;
    }
}
