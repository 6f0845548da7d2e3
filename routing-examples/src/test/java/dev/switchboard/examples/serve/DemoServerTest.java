package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does with requests that do not come from its own pages, or are not as they should be. */
class DemoServerTest {
    private static final String LEAVE = "{\"conversation\": \"HR/ann-hr\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private DemoServer server;

    @BeforeEach
    void start() throws IOException {
        server = DemoServer.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("what changes something needs the token of this start")
    void theTokenIsNeeded() throws Exception {
        var without = send(post("chat/leave", LEAVE));
        var wrong = send(post("chat/leave", LEAVE).header(Doorman.TOKEN, "guessed"));
        var right = send(post("chat/leave", LEAVE).header(Doorman.TOKEN, token()));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("load the page again");
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("\"DONE\"");
    }

    @Test
    @DisplayName("another site in the same browser is refused, with the token too")
    void anotherOriginIsRefused() throws Exception {
        var refused =
                send(post("chat/leave", LEAVE).header(Doorman.TOKEN, token()).header("Origin", "http://evil.example"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("http://evil.example");
    }

    @Test
    @DisplayName("under another name than this machine's it answers nothing, so that no site can pretend to be it")
    void anotherHostIsRefused() throws Exception {
        try (var socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /api/hall HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 403")
                    .contains("evil.example")
                    .doesNotContain("token\":");
        }
    }

    @Test
    @DisplayName("pages run scripts of their own server only, load nothing from elsewhere, and are in no frame")
    void pagesAreFenced() throws Exception {
        var headers = send(get("")).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @DisplayName("a path that leads nowhere is not found, however it is written")
    @CsvSource({
        "nothing.html",
        "../pom.xml",
        "%2e%2e/switchboard.properties",
        "console/index.html",
        "rooms/../../simplelogger.properties",
        "policy.json",
        "api/nothing"
    })
    void nothingElseIsServed(String path) throws Exception {
        assertThat(send(get(path)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("a call that is not as it should be says what is wrong")
    @CsvSource(
            delimiter = '|',
            value = {
                "chat/leave | [1] | the body is no JSON object",
                "chat/leave | {\"conversation | the body is no JSON",
                "chat/leave | {} | conversation is missing",
                "chat/leave | {\"conversation\": \"HR\"} | names no conversation; write persona/id",
                "chat/ask   | {\"persona\": \"Nobody\", \"text\": \"hi\"} | REJECTED",
                "mail/reply | {\"mail\": \"x\", \"text\": \"hi\"} | there is no such mail",
                "story/begin | {\"story\": \"loud\"} | there is no story",
                "setup/edit | {\"persona\": \"HR\", \"change\": \"explode\"} | there is no change",
                "setup/csv?as=admin:ada@demo.example | {\"persona\": \"HR\", \"mode\": \"swap\", \"text\": \"x\"} | write one of [MERGE, REPLACE]"
            })
    void badCallsAreExplained(String path, String body, String words) throws Exception {
        var answer = send(post(path, body).header(Doorman.TOKEN, token()));

        assertThat(answer.statusCode()).isIn(200, 422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    @DisplayName("more than five megabytes are not read")
    void tooMuchIsRefused() throws Exception {
        var answer = send(post("chat/leave", "{\"conversation\": \"" + "x".repeat(5_000_001) + "\"}")
                .header(Doorman.TOKEN, token()));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("whoever plays Max does not read Mia's mail, and cannot answer it")
    void mailIsPersonal() throws Exception {
        var mias = send(get("api/mail?as=person:mia@acme.example")).body();
        var key = mias.replaceAll(".*?\"key\":\"([^\"]+)\".*", "$1");
        var read = send(get("api/mail?as=person:max@acme.example"));
        var answered =
                send(post("mail/reply?as=person:max@acme.example", "{\"mail\": \"" + key + "\", \"text\": \"No.\"}")
                        .header(Doorman.TOKEN, token()));

        assertThat(read.body()).isEqualTo("[]");
        assertThat(answered.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("what was meant for an office that is gone is refused, and done in no other")
    void anotherOfficeIsNotMeant() throws Exception {
        send(post("story/begin", "{\"story\": \"HR\"}").header(Doorman.TOKEN, token()));

        var late = send(post("chat/ask?stay=1", "{\"persona\": \"HR\", \"text\": \"hi\"}")
                .header(Doorman.TOKEN, token()));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("another office");
    }

    @ParameterizedTest
    @DisplayName("model 3.7: what is personal is shown only to whom it concerns")
    @CsvSource({
        "chats, person:max@acme.example",
        "chat?chat=HR/ann-hr, person:max@acme.example",
        "setup?persona=HR, asker",
        "setup/document, person:mia@acme.example",
        "setup/export.csv?persona=HR, person:sam@shop.example",
        "why/decision?number=0, agent:dan",
        "directory/contact?id=1, person:mia@acme.example"
    })
    void whatIsPersonalIsRefused(String path, String player) throws Exception {
        var answer = send(get("api/" + path + (path.contains("?") ? "&" : "?") + "as=" + player));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("windows are told that something has changed, and not what")
    void changesAreAnnounced() throws Exception {
        var stream = client.send(get("api/changes").build(), BodyHandlers.ofInputStream());
        try (var in = stream.body()) {
            send(post("chat/ask", "{\"persona\": \"HR\", \"text\": \"Can I take Monday off?\"}")
                    .header(Doorman.TOKEN, token()));

            var first = new String(in.readNBytes("event: changed\ndata: \n\n".length()), StandardCharsets.UTF_8);
            assertThat(first).isEqualTo("event: changed\ndata: \n\n");
        }
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private HttpRequest.Builder post(String path, String body) {
        return get("api/" + path).POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        var matcher = Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(send(get("api/hall")).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
