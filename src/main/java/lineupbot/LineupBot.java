package lineupbot;

public final class LineupBot {
    private LineupBot() {}

    public static void main(String[] args) {
        System.out.println("hi " + System.getProperty("java.version"));
    }
}
