package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Person;
import lineupbot.chat.Attachment;
import lineupbot.chat.FileTroubleException;
import lineupbot.chat.FileTroubleException.Trouble;
import lineupbot.chat.Files;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.pace.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A file that somebody has sent is had whole, or not at all. */
class FilesTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final Person ann = api.people().person("Ann", "en");
    private final BlockingQueue<Attachment> came = new ArrayBlockingQueue<>(10);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> {
            came.add(request.from().attachment());
            return Reply.of(Html.text("thanks"));
        });
        rig.start(api);
        api.awaitPoll();
    }

    @AfterEach
    void close() {
        assertThat(rig.log.everything()).doesNotContain(BotApi.TOKEN.substring(BotApi.TOKEN.indexOf(':') + 1));
        rig.close();
        api.close();
    }

    private Attachment sent(long told, byte[] content) throws InterruptedException {
        ann.sendsDocument("notes.txt", told, content, "/model");
        return came.poll(20, TimeUnit.SECONDS);
    }

    private void fails(Attachment attachment, Trouble trouble) {
        assertThatExceptionOfType(FileTroubleException.class).isThrownBy(() -> rig.files.read(attachment))
                .satisfies(failure -> assertThat(failure.trouble()).isEqualTo(trouble))
                .satisfies(failure -> assertThat(failure).hasNoCause());
    }

    @Test
    void everyByteArrives() throws Exception {
        byte[] all = new byte[70_000];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        assertThat(rig.files.read(sent(all.length, all))).isEqualTo(all);
        assertThat(rig.files.read(sent(0, all))).isEqualTo(all);
    }

    @Test
    void whatIsTooLargeIsNotReadWhateverIsSaidOfItsSize() throws Exception {
        Attachment honest = sent(Files.MOST_BYTES + 1L, new byte[1]);
        fails(honest, Trouble.TOO_LARGE);
        assertThat(api.calls("getFile")).isEmpty();
        fails(new Attachment(honest.kind(), honest.file(), honest.name(), 0), Trouble.TOO_LARGE);
        assertThat(api.calls("file")).isEmpty();

        assertThat(rig.files.read(sent(0, new byte[Files.MOST_BYTES]))).hasSize(Files.MOST_BYTES);
        fails(sent(0, new byte[Files.MOST_BYTES + 1]), Trouble.TOO_LARGE);
        fails(new Attachment(Attachment.Kind.DOCUMENT, sent(30_000_000, new byte[1]).file(), "", 0), Trouble.TOO_LARGE);
    }

    @Test
    void anErrorIsNeverTakenForTheFile() throws Exception {
        Attachment lost = sent(2, new byte[2]);
        api.onNext("file", Fault.refused(404, "Not Found"));
        fails(lost, Trouble.GONE);
        api.depot().forget(lost.file());
        fails(lost, Trouble.GONE);

        Attachment there = sent(2, new byte[2]);
        Stream.of(Fault.serverError(), Fault.badGateway(), Fault.cutBody(), Fault.droppedBefore(), Fault.tooMany(1))
                .forEach(trouble -> {
                    api.onNext("file", trouble);
                    fails(there, Trouble.UNREACHABLE);
                    api.onNext("getFile", trouble);
                    fails(there, Trouble.UNREACHABLE);
                });
        assertThat(rig.files.read(there)).isEqualTo(new byte[2]);
    }

    @Test
    void noPathLeadsElsewhere() throws IOException {
        for (String path : new String[]{"../../getMe", "/var/lib/bot/file", "a/../../b", "a?b", "a#b"}) {
            fails(served("", path), Trouble.GONE);
        }
    }

    @Test
    void thePathOfTheServerStandsBeforeTheFiles() throws Exception {
        HttpServer server = server("/behind/api", "documents/file 1.txt");
        try {
            assertThat(files(server, "/behind/api/").read(document())).asString(StandardCharsets.UTF_8)
                    .isEqualTo("/behind/api/file/bot1:x/documents/file 1.txt");
        } finally {
            server.stop(0);
        }
    }

    private void fails(Files files, Trouble trouble) {
        assertThatExceptionOfType(FileTroubleException.class).isThrownBy(() -> files.read(document()))
                .satisfies(failure -> assertThat(failure.trouble()).isEqualTo(trouble));
    }

    private static Attachment document() {
        return new Attachment(Attachment.Kind.DOCUMENT, "one", "one.txt", 0);
    }

    private static Files served(String prefix, String path) throws IOException {
        HttpServer server = server(prefix, path);
        return attachment -> {
            try {
                return files(server, prefix).read(attachment);
            } finally {
                server.stop(0);
            }
        };
    }

    private static Files files(HttpServer server, String prefix) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
        return new TelegramLine(new TelegramSettings("1:x", url, Language.RU), Pause.REAL).files();
    }

    /** Answers each file with its path, and knows one file. */
    private static HttpServer server(String prefix, String file) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String answer = path.equalsIgnoreCase(prefix + "/bot1:x/getFile") ? """
                    {"ok": true, "result": {"file_id": "one", "file_unique_id": "one", "file_path": "%s"}}
                    """.formatted(file) : path;
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }
}
