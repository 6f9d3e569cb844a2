package lineupbot.broadcast;

/** Something to measure. */
interface Trial {
    /**
     * Measures once.
     *
     * @param number of the run, from 0: what is random in it depends on nothing else
     */
    Result run(int number) throws Exception;
}
