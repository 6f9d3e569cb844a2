package lineupbot.lineup;

import lineupbot.chat.Localized;

import java.time.LocalDate;

/**
 * A page that says something.
 *
 * @param name of the paper, agency or site
 * @param url  where it says so
 * @param date of the page; null when it shows none
 */
public record Source(String key, Localized name, String url, LocalDate date, Trust trust) {}
