package lineupbot.alerts;

import lineupbot.chat.Place;
import lineupbot.chat.Reply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/** Notes what it is given, in the form «chat/topic: text», and answers as a test wants. */
final class FakeCarrier implements Carrier {
    final List<String> sent = new ArrayList<>();
    /** What to answer next, each once; when there is nothing, it is done. */
    final Queue<Carried> answers = new ArrayDeque<>();
    Function<Place, Carried> always = place -> null;
    private int last = 100;

    @Override
    public Carried send(Place to, Reply message, boolean silent) {
        sent.add(named(to) + message.text().plain() + (silent ? " (silent)" : ""));
        return answer(to, ++last);
    }

    @Override
    public Carried edit(Place at, int message, Reply text) {
        sent.add(named(at) + "edit " + message + ": " + text.text().plain());
        return answer(at, message);
    }

    private Carried answer(Place place, int message) {
        Carried wanted = answers.isEmpty() ? always.apply(place) : answers.remove();
        return wanted == null ? new Carried.Done(message) : wanted;
    }

    private static String named(Place place) {
        return place.chat() + (place.topic() == 0 ? "" : "/" + place.topic()) + ": ";
    }

    /** What was sent since it was last asked. */
    List<String> news() {
        List<String> news = List.copyOf(sent);
        sent.clear();
        return news;
    }
}
