package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import java.io.ByteArrayInputStream;
import java.util.List;

/** The library that the bot uses gets along with the stand-in, and breaks none of its rules. */
class LibraryTest {
    private final BotApi api = new BotApi();
    private final OkHttpTelegramClient client = new OkHttpTelegramClient(api.token(),
            TelegramUrl.builder().schema("http").host("127.0.0.1").port(api.port()).build());
    private final Person ann = api.people().person("Ann", "ru");

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void sendsAndReads() throws TelegramApiException {
        InlineKeyboardRow row = new InlineKeyboardRow(
                InlineKeyboardButton.builder().text("JMC").callbackData("/brand jmc").build());
        Message message = client.execute(SendMessage.builder().chatId(ann.id()).text("<b>JMC</b>").parseMode("HTML")
                .replyMarkup(new InlineKeyboardMarkup(List.of(row))).build());
        ann.says("/start");

        assertThat(message.getText()).isEqualTo("JMC");
        assertThat(message.getEntities()).hasSize(1);
        assertThat(client.execute(GetUpdates.builder().timeout(0).build())).hasSize(1);
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void sendsAPhoto() throws TelegramApiException {
        var photo = new InputFile(new ByteArrayInputStream(new byte[300]), "timeline.png");

        client.execute(SendPhoto.builder().chatId(ann.id()).photo(photo).caption("Линия").build());

        Sent sent = api.awaitSentTo(ann.id(), 1);
        assertThat(sent.text()).isEqualTo("Линия");
        assertThat(sent.parameters().at("/photo/file_size").asInt()).isEqualTo(300);
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void asksAndSetsUp() throws TelegramApiException {
        Place group = api.people().supergroup("Cars");
        ann.in(group).membership().isAdmin();

        client.execute(new SetMyCommands(List.of(new BotCommand("new", "Новое"))));
        assertThat(client.execute(new GetChatAdministrators(Long.toString(group.id())))).hasSize(1);
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void hearsRefusals() {
        api.onNext("sendMessage", Fault.tooMany(3));

        assertThatThrownBy(() -> client.execute(new SendMessage(Long.toString(ann.id()), "hello")))
                .isInstanceOfSatisfying(TelegramApiRequestException.class,
                        refused -> assertThat(refused.getParameters().getRetryAfter()).isEqualTo(3));
    }
}
