package lineupbot.feeds;

import okhttp3.HttpUrl;

import java.util.Optional;

/** Which addresses a feed can have. */
public final class FeedAddress {
    private static final int LONGEST = 1_000;

    private FeedAddress() {}

    /**
     * The address as it is kept; empty when it is none of the web, is too long, or has a password in it, which would
     * be shown.
     */
    public static Optional<String> of(String written) {
        return Optional.ofNullable(written.length() > LONGEST ? null : HttpUrl.parse(written))
                .filter(url -> url.username().isEmpty() && url.password().isEmpty())
                .map(url -> url.newBuilder().fragment(null).build().toString());
    }

    /** The host without its www, to call a feed by. */
    static String site(String address) {
        HttpUrl url = HttpUrl.get(address);
        return java.net.IDN.toUnicode(url.host()).replaceFirst("^www\\.", "");
    }
}
