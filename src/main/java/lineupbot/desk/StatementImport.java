package lineupbot.desk;

import lineupbot.desk.Catalogue.Identity;
import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.When;

import java.util.List;

/** Brings launches and claims into the database. */
final class StatementImport {
    private static final Comparison<LaunchEntry> LAUNCH = Comparison.<LaunchEntry>of(Thing.LAUNCH)
            .by("when", LaunchEntry::when).by("certainty", LaunchEntry::certainty).by("site", LaunchEntry::site)
            .by("note", LaunchEntry::note).by("derived", LaunchEntry::derived).by("source", LaunchEntry::sources);
    private static final Comparison<ClaimEntry> CLAIM = Comparison.<ClaimEntry>of(Thing.CLAIM)
            .by("text", ClaimEntry::text).by("when", ClaimEntry::when).by("certainty", ClaimEntry::certainty)
            .by("by", ClaimEntry::by).by("amount", ClaimEntry::amount).by("conflict", ClaimEntry::conflict)
            .by("derived", ClaimEntry::derived).by("source", ClaimEntry::sources);

    private final Catalogue catalogue;
    private final Batches batches;
    private final Changes changes;

    StatementImport(Catalogue catalogue, Batches batches, Changes changes) {
        this.catalogue = catalogue;
        this.batches = batches;
        this.changes = changes;
    }

    /** The name is that of the subject, for people. */
    void launches(String subject, String name, List<LaunchEntry> launches) {
        launches.forEach(launch -> launch(subject, name, launch));
    }

    void claims(String subject, String name, List<ClaimEntry> claims) {
        claims.forEach(claim -> claim(subject, name, claim));
    }

    private void launch(String subject, String name, LaunchEntry entry) {
        Identity identity = new Identity(subject, entry.kind(), entry.key());
        LaunchEntry known = catalogue.launches().get(identity);
        LaunchEntry launch = entry.over(known);
        catalogue.launches().put(identity, launch);
        if (changes.note(known, launch, LAUNCH, name + ": " + Written.of(launch.kind()), details(launch))) {
            long id = catalogue.launches().id(identity);
            write(id, subject, launch);
            changes.launch(id, known == null || (!happened(known) && happened(launch)));
        }
    }

    /** Nothing has while it is a plan: one that comes true is a new launch. */
    private static boolean happened(LaunchEntry launch) {
        return launch.certainty() == Certainty.DONE || launch.certainty() == Certainty.REPORTED;
    }

    private static String details(LaunchEntry launch) {
        return (launch.certainty() == Certainty.DONE ? "" : ", " + Written.of(launch.certainty()))
                + (launch.when().equals(When.unknown()) ? "" : ", " + launch.when().notation());
    }

    private void write(long id, String subject, LaunchEntry launch) {
        batches.to(Table.LAUNCH).bind("id", id).bind("subject", catalogue.subjects().id(subject))
                .bind("kind", launch.kind()).bind("key", launch.key()).bind("certainty", launch.certainty())
                .bind("at", launch.when().notation()).bind("first", launch.when().first().orElse(null))
                .bind("last", launch.when().last().orElse(null))
                .bind("site", launch.site() == null ? null : catalogue.subjects().id(launch.site()))
                .bind("note", launch.note()).bind("derived", launch.derived()).add();
        batches.list(Table.NO_LAUNCH_SOURCE, Table.LAUNCH_SOURCE, id, sources(launch.sources()));
    }

    private void claim(String subject, String name, ClaimEntry entry) {
        Identity identity = new Identity(subject, entry.topic(), entry.key());
        ClaimEntry known = catalogue.claims().get(identity);
        ClaimEntry claim = entry.over(known);
        catalogue.claims().put(identity, claim);
        if (changes.note(known, claim, CLAIM, name + ": " + Written.of(claim.topic()), ", " + Brief.of(claim.text()))) {
            write(catalogue.claims().id(identity), subject, claim);
        }
    }

    private void write(long id, String subject, ClaimEntry claim) {
        batches.to(Table.CLAIM).bind("id", id).bind("subject", catalogue.subjects().id(subject))
                .bind("kind", claim.topic()).bind("key", claim.key()).bind("certainty", claim.certainty())
                .bind("text", claim.text()).bind("by", claim.by()).bind("at", claim.when().notation())
                .bind("amount", claim.amount()).bind("conflict", claim.conflict()).bind("derived", claim.derived())
                .add();
        batches.list(Table.NO_CLAIM_SOURCE, Table.CLAIM_SOURCE, id, sources(claim.sources()));
    }

    private List<Long> sources(List<String> keys) {
        return keys.stream().map(catalogue.sources()::id).toList();
    }
}
