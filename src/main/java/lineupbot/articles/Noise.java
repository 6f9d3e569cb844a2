package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands between the paragraphs of an article and is no part of it. */
final class Noise {
    private static final int LINE = 160;
    private static final Pattern CAPTION = Pattern.compile(
            "(?:автор(?: фото| текста)?|фото|фотография|источник(?: фото)?|иллюстрация|текст|видео|фоторепортаж|теги|"
                    + "метки|рубрика|поделиться|подписывайтесь|подпишитесь|реклама|на правах рекламы|erid|комментарии|"
                    + "просмотр\\w*|время чтения|photo|photos|picture|image|source|author|by|tags|share|subscribe|"
                    + "follow us|advertisement|sponsored|comments|credit|caption|©|\\(c\\)|на фото|на снимке|скриншот)"
                    + "(?:\\s*[:©/–—-].*|\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:читайте(?: также| ещё| еще)?|смотрите также|см\\. также|по теме|ещё по теме|еще по теме|похожие|"
                    + "другие новости|материалы по теме|главные новости|популярное|рекомендуем|ранее по теме|"
                    + "подробнее|read also|read more|see also|related|related (?:news|articles|stories)|more on this|"
                    + "you may also like|most read|don't miss|также по теме|новости партн[её]ров)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INVITATION = Pattern.compile(
            "(?:подписывайтесь|подпишитесь|subscribe|follow us|следите за|присоединяйтесь|join our|нашли (?:опечатку|ошибку))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TABLE = Pattern.compile("[^\\t|]*(?:\\t|\\|)[^\\t|]*(?:\\t|\\|).*");
    private static final Pattern BULLET = Pattern.compile("(?:[-–—•*·▪◦‣+]|\\p{So}\\x{FE0F}?|\\d{1,2}[.)])\\s+.*");

    private Noise() {}

    /** The paragraphs without captions, bylines, advertisements, tables and what to read next. */
    static List<String> without(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean elsewhere = false;
        for (String line : lines) {
            String text = line.strip();
            String head = text.length() > LINE ? text.substring(0, LINE) : text;
            if (ELSEWHERE.matcher(head).matches()) {
                elsewhere = text.length() < LINE && (text.endsWith(":") || text.split("\\s+").length < 4);
                continue;
            }
            elsewhere = elsewhere && isHeadline(text);
            boolean noise = elsewhere || text.isEmpty() || isCaption(text, head) || TABLE.matcher(head).matches();
            if (!noise) {
                kept.add(text);
            }
        }
        return kept;
    }

    private static boolean isCaption(String text, String head) {
        return text.length() < LINE && (CAPTION.matcher(head).matches() || INVITATION.matcher(head).matches());
    }

    private static boolean isHeadline(String text) {
        return text.length() < LINE && !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    static boolean isBullet(String line) {
        String text = line.strip();
        return text.length() < LINE && BULLET.matcher(text).matches()
                && !text.toLowerCase(Locale.ROOT).startsWith("– сказал");
    }
}
