package lineupbot.articles;

/**
 * A brand or a model that an article names.
 *
 * @param brand    name of the brand, as the lineup or else the article writes it
 * @param model    name of the model; null for the brand as a whole
 * @param brandKey key of the brand in the lineup, or the key it would have
 * @param key      key of the model or brand in the lineup, or the key it would have
 * @param known    whether the lineup has it
 */
record Car(String brand, String model, String brandKey, String key, boolean known) {

    /** One that the lineup does not have. */
    static Car unknown(String brand, String brandKey, String model) {
        return new Car(brand, model, brandKey, model == null ? brandKey : brandKey + "-" + Keys.of(model), false);
    }

    boolean isBrand() {
        return model == null;
    }
}
