package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;

/** One window of the browser, in which somebody plays. Each thing is waited for: pages change when the server says so. */
final class Window {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int MOST_STOPS = 60;
    private static final String REFUSED_CALL = ".*/api/.* status of (403|409|413|422) .*";

    private final ChromeDriver driver;
    private final String handle;
    private final URI base;
    private final List<String> complaints = new ArrayList<>();

    Window(ChromeDriver driver, String handle, URI base) {
        this.driver = driver;
        this.handle = handle;
        this.base = base;
    }

    void resize(int width, int height) {
        front().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Goes to a room as somebody. */
    Window go(String room, String player) {
        front().get(base + "#/" + room + "?as=" + URLEncoder.encode(player, StandardCharsets.UTF_8));
        until("the room " + room, page -> page.findElement(By.cssSelector("#to-" + room + "[aria-current=page]")));
        return this;
    }

    /** Presses the first button with this label, or this accessible name. */
    Window press(String label) {
        return act("button \"" + label + "\"", By.xpath(buttonPath(label)), WebElement::click);
    }

    /** Presses the first button with this label within the element with this id. */
    Window pressIn(String id, String label) {
        return act(
                "button \"" + label + "\" in " + id,
                By.xpath("//*[@id=" + quoted(id) + "]" + buttonPath(label)),
                WebElement::click);
    }

    private static String buttonPath(String label) {
        return "//button[normalize-space()=" + quoted(label) + " or @aria-label=" + quoted(label) + "]";
    }

    Window click(String id) {
        return act("#" + id, By.id(id), WebElement::click);
    }

    /** Puts this into a field in place of what was there. */
    Window type(String id, String text) {
        return act("#" + id, By.id(id), field -> {
            field.clear();
            field.sendKeys(text);
        });
    }

    /** Puts this into the first field with this label. */
    Window fill(String label, String text) {
        return act(
                "field \"" + label + '"',
                By.xpath("//label[normalize-space()=" + quoted(label) + "]/following-sibling::*[1]"),
                field -> {
                    field.clear();
                    field.sendKeys(text);
                });
    }

    /** Puts a long text into a field at once. */
    Window put(String id, String text) {
        front().executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, text);
        return this;
    }

    /** What stands in a field. */
    String value(String id) {
        return String.valueOf(front().findElement(By.id(id)).getDomProperty("value"));
    }

    Window upload(String id, Path file) {
        return act("#" + id, By.id(id), field -> field.sendKeys(file.toString()));
    }

    Window choose(String id, String value) {
        return act("#" + id, By.id(id), field -> new Select(field).selectByValue(value));
    }

    /** Presses keys, wherever the focus is. */
    Window keys(CharSequence... keys) {
        new Actions(front()).sendKeys(keys).perform();
        return this;
    }

    /** Goes there by the tabulator, as people do who use no mouse. */
    Window tabTo(String id) {
        for (int i = 0; i < MOST_STOPS && !focused().equals(id); i++) {
            keys(Keys.TAB);
        }
        assertThat(focused()).isEqualTo(id);
        return this;
    }

    /** The id of what has the focus; asked in one go, because what has it may be drawn anew meanwhile. */
    String focused() {
        return String.valueOf(evaluate("document.activeElement.id"));
    }

    /** Waits until this can be read somewhere on the page. */
    Window sees(String text) {
        return seesIn("body", text);
    }

    /** Waits until this can be read in the first element that the selector finds. */
    Window seesIn(String selector, String text) {
        until("\"" + text + "\" in " + selector, page -> text(selector).contains(text));
        return this;
    }

    /** Waits until this cannot be read on the page any more. */
    Window seesNoMore(String text) {
        until("no \"" + text + "\"", page -> !text("main").contains(text));
        return this;
    }

    /** What can be read in the first element that the selector finds. */
    String text(String selector) {
        return String.valueOf(front().findElement(By.cssSelector(selector)).getDomProperty("innerText"));
    }

    /** How many elements the selector finds now. */
    int count(String selector) {
        return front().findElements(By.cssSelector(selector)).size();
    }

    /** The result of an expression in the page. */
    Object evaluate(String expression) {
        return front().executeScript("return " + expression);
    }

    /** Keeps a picture of the page among the build's results, for people to look at. */
    Window picture(String name) {
        var picture = front().getScreenshotAs(OutputType.BYTES);
        try {
            var folder = Files.createDirectories(Path.of("target", "console-pictures"));
            Files.write(folder.resolve(name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private Window act(String what, By where, Consumer<WebElement> action) {
        until(what, page -> {
            action.accept(page.findElements(where).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(what)));
            return true;
        });
        return this;
    }

    /** Waits for what only this test knows. */
    <T> T until(String what, Function<ChromeDriver, T> condition) {
        front();
        return new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(PAUSE)
                .ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
                .ignoring(ElementNotInteractableException.class)
                .withMessage(() -> what + "; the page says:\n" + text("body"))
                .until(condition);
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }

    private ChromeDriver front() {
        driver.switchTo().window(handle);
        return driver;
    }

    /** What the page has complained about; that a call was refused is no complaint. */
    List<String> complaints() {
        front().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.matches(REFUSED_CALL))
                .forEach(complaints::add);
        return List.copyOf(complaints);
    }

    void close() {
        if (driver.getWindowHandles().size() > 1) {
            front().close();
            driver.switchTo().window(driver.getWindowHandles().iterator().next());
        }
    }
}
