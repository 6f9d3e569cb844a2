package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says tables out that tell what is built: each row a sentence behind the words that lead the table in, each cell behind
 * the heading of its column. Tables of sales and prices stay what they are.
 */
final class Tables {
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_CELL = 70;
    private static final int LONGEST_LEAD = 200;
    private static final int FEWEST_DASHED = 3;
    private static final int GAP = 3;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\\t|]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[–—]\\s+");
    private static final Pattern RULE = Pattern.compile("[\\s|:+–—=-]+");
    private static final Pattern WORK = words(
            "произв|собира|собра|выпуск|сборк|конвейер|старт|запуск|запущ|модельн\\w+ (?:ряд|"
                    + "линейк)|build|built|assembl|produc|launch|line-up|lineup|in production|made at");
    private static final Pattern SALE = words(
            "продаж|продан|купил|покуп|цен[аыу]|стоимост|руб|рын[ок]|регистрац|импорт|"
                    + "price|sold|sales|regist|market|import|rouble");
    /** Headings that only say what the cell says, too. */
    private static final Pattern PLAIN = words("^(?:модел\\w*|марк[аи]|бренд|кузов|тип(?: кузова)?|класс|автомобил\\w+|"
            + "машин\\w+|model|brand|make|body|type|class|car|vehicle|статус|status|примечани\\w*|notes?|метод\\w*)$");
    private static final Pattern PLAN = words("план|ожида|скоро|будет|предполага|возможн|plan|expect|due|soon|tba|tbd");
    private static final Pattern NONE = words("^(?:нет|no|–|—|-|не \\w+)$");
    private static final Pattern SINCE = words("(?:^|\\s)(?:с|со|since|from)$");

    private final List<String> said = new ArrayList<>();
    private final String title;

    private Tables(String title) {
        this.title = title;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The lines with such tables as sentences.
     *
     * @param title of the article; it leads a table in that nothing else does
     */
    static List<String> saidOut(String title, List<String> lines) {
        Tables tables = new Tables(title);
        int at = 0;
        while (at < lines.size()) {
            int end = tables.end(lines, at);
            if (end > at) {
                tables.table(lines.subList(at, end));
                at = end;
            } else {
                tables.said.add(lines.get(at++));
            }
        }
        return tables.said;
    }

    /** The line behind the table that begins here; this one when none does. */
    private int end(List<String> lines, int from) {
        int columns = cells(lines.get(from)).size();
        int to = from;
        while (to < lines.size() && isRow(lines.get(to), columns)) {
            to++;
        }
        int fewest = BETWEEN.matcher(lines.get(from)).find() ? 2 : FEWEST_DASHED;
        return to - from < fewest ? from : to;
    }

    private static boolean isRow(String line, int columns) {
        List<String> cells = cells(line);
        boolean drawn = BETWEEN.matcher(line).find();
        boolean fits = drawn ? cells.size() > 1 || RULE.matcher(line).matches() : cells.size() == columns;
        return fits && columns >= (drawn ? 2 : FEWEST_DASHED)
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static List<String> cells(String line) {
        String plain = line.strip().replaceAll("^\\||\\|$", "");
        return (BETWEEN.matcher(plain).find() ? BETWEEN : DASH).splitAsStream(plain).map(String::strip).toList();
    }

    private void table(List<String> rows) {
        List<List<String>> cells = rows.stream().filter(row -> !RULE.matcher(row).matches()).map(Tables::cells)
                .limit(MOST_ROWS).toList();
        boolean headed = cells.getFirst().stream().allMatch(cell -> cell.chars().noneMatch(Character::isDigit))
                || PLAIN.matcher(cells.getFirst().getFirst()).find();
        List<String> headings = headed ? cells.getFirst() : List.of();
        String lead = lead();
        String about = lead + " " + String.join(" ", headings);
        if (!WORK.matcher(about).find() || SALE.matcher(about).find()) {
            said.addAll(rows);
            return;
        }
        if (lead.endsWith(":")) {
            takeOff(lead);
        }
        String leading = WORK.matcher(lead).find() ? lead.endsWith(":") ? lead + " " : lead + ": " : "";
        cells.stream().skip(headed ? 1 : 0).map(row -> row(headings, row)).flatMap(List::stream)
                .forEach(row -> said.add(leading + row + "."));
    }

    /** What leads the table in is said with each of its rows. */
    private void takeOff(String lead) {
        while (!said.isEmpty() && said.getLast().isBlank()) {
            said.removeLast();
        }
        if (!said.isEmpty() && said.getLast().strip().endsWith(lead)) {
            String before = said.removeLast().strip();
            said.add(before.substring(0, before.length() - lead.length()).strip());
        }
    }

    /** What stands before the table and leads it in, else the title. */
    private String lead() {
        int at = said.size() - 1;
        while (at >= 0 && said.size() - at <= GAP && said.get(at).isBlank()) {
            at--;
        }
        String before = at < 0 ? "" : said.get(at).strip();
        String last = before.isEmpty() ? "" : Sentences.split(before).getLast();
        return last.endsWith(":") && last.length() <= LONGEST_LEAD ? last : title.length() <= LONGEST_LEAD ? title : "";
    }

    /** A sentence for each thing the row says; one for all when it is a plan, and none when it says that it is not built. */
    private static List<String> row(List<String> headings, List<String> cells) {
        StringBuilder name = new StringBuilder(cells.getFirst());
        List<String> facts = new ArrayList<>();
        for (int column = 1; column < cells.size(); column++) {
            String cell = cells.get(column);
            String heading = column < headings.size() ? headings.get(column) : "";
            boolean none = NONE.matcher(cell).find();
            if (none && WORK.matcher(heading).find()) {
                return List.of();
            }
            if (!none && !cell.isEmpty() && (heading.isEmpty() || PLAIN.matcher(heading).find())) {
                name.append(" – ").append(cell);
            } else if (!none && !cell.isEmpty()) {
                facts.add(headed(heading, cell));
            }
        }
        boolean plan = PLAN.matcher(String.join(" ", cells)).find();
        return facts.isEmpty() || plan
                ? List.of(name + (facts.isEmpty() ? "" : " – ") + String.join(" – ", facts))
                : facts.stream().map(fact -> name + " – " + fact).toList();
    }

    private static String headed(String heading, String cell) {
        String low = Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
        return low + (SINCE.matcher(low).find() ? " " : ": ") + cell;
    }
}
