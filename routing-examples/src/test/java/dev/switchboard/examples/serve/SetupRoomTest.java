package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SetupRoomTest {
    private static final String OLGA = "person:olga@acme.example";

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("MP-22 to MP-27 a file with mistakes changes nothing and names each, the mended one is applied")
    void aFileIsBroughtIn() throws Exception {
        var file = Files.writeString(
                folder.resolve("staff.csv"),
                "User Email,Specialist Email,Specialist Name\nnew@acme.example,mia@acme.example,Mia\nbroken,max@acme.example,\n");
        var olga = browser.open("setup", OLGA).seesIn("#setup-specialists", "ann@acme.example");

        olga.upload("csv-file", file).press("Apply the file");
        olga.sees("Nothing was changed.").seesIn("#csv-report", "\"broken\" is not an e-mail address");
        assertThat(olga.text("#setup-specialists")).doesNotContain("new@acme.example");
        Files.writeString(file, "User Email,Specialist Email,Specialist Name\nnew@acme.example,mia@acme.example,Mia\n");
        olga.upload("csv-file", file).press("Apply the file");

        olga.sees("Done: version 2 is in force.").seesIn("#setup-specialists", "new@acme.example");
        assertThat(olga.text("#csv-report")).contains("1 row");
    }

    @Test
    @DisplayName("A-28 a file that is not in UTF-8 is read as it was meant")
    void aFileOfAnotherCharsetIsBroughtIn() throws Exception {
        var file = Files.write(
                folder.resolve("staff.csv"),
                "User Email,Specialist Email,Specialist Name\nnew@acme.example,eve@acme.example,M\u00fcller\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        var olga = browser.open("setup", OLGA).seesIn("#setup-specialists", "ann@acme.example");

        olga.upload("csv-file", file).press("Apply the file");

        olga.sees("Done: version 2 is in force.").seesIn("#setup-specialists", "M\u00fcller");
        assertThat(olga.text("#csv-report")).contains("windows-1252");
    }

    @Test
    @DisplayName("MP-7, MP-10, MP-40 specialist cards: a user is added, refused for a second one, and moved")
    void cardsAreChanged() {
        var olga = browser.open("setup", OLGA).seesIn("#setup-specialists", "cid@acme.example");
        var max = "card-max_acme_example";

        olga.type(max + "-user", "ann@acme.example").click(max + "-assign");
        olga.seesIn("#notice", "ann@acme.example").seesIn("#notice", "mia@acme.example");
        olga.click(max + "-move");

        olga.sees("Done: version 2 is in force.").seesIn("[aria-labelledby=" + max + "]", "ann@acme.example");
    }

    @Test
    @DisplayName("MP-14 a sixth reason is refused, and nothing is changed")
    void fiveReasonsAreTheMost() {
        var olga = browser.open("setup", OLGA).seesIn("#setup-reasons", "Promotion approvals");
        for (var label : new String[] {"Payslips", "Parking"}) {
            olga.type("reason-label", label).press("Add the reason").seesIn("#setup-reasons", label);
        }

        olga.type("reason-label", "Canteen").press("Add the reason").seesIn("#notice", "TOO_MANY_REASONS");

        assertThat(olga.text("#setup-reasons")).doesNotContain("Canteen");
    }

    @Test
    @DisplayName("model 3.7: a specialist sees the setup, and is refused when they change it")
    void aSpecialistIsRefused() {
        var mia = browser.open("setup", "person:mia@acme.example").seesIn("#setup-reasons", "PTO");

        mia.press("Remove reason PTO").seesIn("#notice", "Refused: mia@acme.example may not change HR");

        assertThat(mia.text("#setup-reasons")).contains("PTO");
    }

    @Test
    @DisplayName("a document shows what it would change before it is applied, and a former version comes back")
    void aDocumentIsComparedAppliedAndTakenBack() {
        var ada = browser.open("setup", "admin:ada@demo.example").press("Load what is in force");
        ada.until("the document is there", page -> ada.value("document-text").contains("\"HR\""));
        ada.put("document-text", ada.value("document-text").replace("25 leave days", "30 leave days"));

        ada.press("Show what would change").seesIn("#document-outcome", "HR: knowledge");
        ada.press("Apply this document").sees("Done: version 2 is in force.");
        ada.press("Go back to version 1").sees("Done: version 3 is in force.");

        assertThat(ada.text("#setup-history")).contains("ada@demo.example");
    }

    @Test
    @DisplayName("AI-15 to AI-18 a tag and a rule made here take effect on the next message")
    void aRuleTakesEffect() {
        var sam = browser.open("setup", "person:sam@shop.example")
                .choose("setup-persona", "Shop")
                .seesIn("#setup-tags", "return_or_refund");
        sam.type("tag-name", "wholesale")
                .type("tag-phrases", "wholesale")
                .press("Add the tag")
                .sees("version 2");
        sam.type("rule-tags", "wholesale")
                .type("rule-inbox", "human")
                .press("Add the rule")
                .sees("version 3");

        var yan = browser.open("chat", "asker").choose("chat-who", "2").press("Begin the chat");
        yan.type("chat-text", "Do you have a wholesale list?").press("Send");

        yan.seesIn("#talk", "wholesale").sees("Your question waits in the inbox Human.");
    }
}
