package lineupbot.lineup;

/**
 * A model of a brand.
 *
 * @param brand     key of its brand
 * @param brandName name of its brand
 * @param body      null when no source says
 */
public record Model(String key, String name, String brand, String brandName, Body body, State state) {
    public String fullName() {
        return brandName + " " + name;
    }
}
