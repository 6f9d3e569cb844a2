package lineupbot.lineup;

/** The body of a model, as its sources call it. */
public enum Body {
    SEDAN, LIFTBACK, HATCHBACK, WAGON, CROSSOVER, OFF_ROADER, PICKUP, VAN, MINIVAN, TRUCK, BUS, QUADRICYCLE
}
