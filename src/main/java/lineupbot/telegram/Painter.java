package lineupbot.telegram;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread that draws pictures. It is there while there is something to draw. */
final class Painter {
    /** At 300 ms each those in the back wait for half a minute: longer than anybody looks. */
    private static final int WAITING = 100;

    private Painter() {}

    static ExecutorService alone() {
        ThreadPoolExecutor painter = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING), Thread.ofPlatform().name("painter").daemon().factory());
        painter.allowCoreThreadTimeOut(true);
        return painter;
    }
}
