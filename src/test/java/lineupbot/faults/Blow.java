package lineupbot.faults;

import java.time.Duration;

/** What may befall the whole program. */
enum Blow {
    KILLED {
        @Override
        boolean strikes(House house) throws Exception {
            house.kill();
            house.start();
            return true;
        }
    },
    DATABASE_LOCKED {
        @Override
        boolean strikes(House house) throws Exception {
            house.lock(Duration.ofSeconds(2));
            return true;
        }
    },
    TERMINATED {
        @Override
        boolean strikes(House house) throws Exception {
            house.terminate();
            house.start();
            return true;
        }
    },
    DISK_FULL {
        @Override
        boolean strikes(House house) throws Exception {
            return house.fillsTheDisk(Duration.ofSeconds(2));
        }
    };

    /** Whether it struck. */
    abstract boolean strikes(House house) throws Exception;

    /** Whether what was on its way then may come again. */
    boolean isEnd() {
        return this == KILLED || this == TERMINATED;
    }
}
