package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

    /** The samples of RFC 3492, section 7.1, in lower case. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn",
        "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye",
        "他們爲什麽不說中文, ihqwctvzc91f659drss3x8bo0yb",
        "pročprostěnemluvíčesky, proprostnemluvesky-uyb24dma41a",
        "למההםפשוטלאמדבריםעברית, 4dbcagdahymbxekheh6e0a7fei0b",
        "यहलोगहिन्दीक्योंनहींबोलसकतेहैं, i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd",
        "なぜみんな日本語を話してくれないのか, n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
        "почемужеонинеговорятпорусски, b1abfaaepdrnnbgefbadotcwatmq2g4l",
        "porquénopuedensimplementehablarenespañol, porqunopuedensimplementehablarenespaol-fmd56a",
        "tạisaohọkhôngthểchỉnóitiếngviệt, tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g",
        "3年b組金八先生, 3b-ww4c5e180e575a65lsy2b",
        "安室奈美恵-with-super-monkeys, -with-super-monkeys-pc58ag80a8qai00g7n9n",
        "hello-another-way-それぞれの場所, hello-another-way--fc4qua05auwb3674vfr0b",
        "ひとつ屋根の下2, 2-u9tlzr9756bt3uc0v",
        "majiでkoiする5秒前, majikoi5-783gue6qz075azm5e",
        "パフィーdeルンバ, de-jg4avhby1noc0d",
        "そのスピードで, d9juau41awczczp",
        "-> $1.00 <-, -> $1.00 <--",
        "bücher, bcher-kva",
        "straße, strae-oqa",
    })
    void decodesTheKnownSamples(String label, String encoded) {
        assertThat(Punycode.decode(encoded)).contains(label);
        assertThat(PunycodeEncoder.encode(label)).isEqualTo(encoded);
    }

    /** The last ones: a delimiter with nothing before it, code points beyond Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"b!", "bcher-kv", "bcher-kvaé", "-kva", "99999999", "9999999999999"})
    void whatIsNotPunycodeDecodesToNothing(String encoded) {
        assertThat(Punycode.decode(encoded)).isEmpty();
    }

    @Test
    void halvesOfACharacterAreNotTheCharacter() {
        var halves = PunycodeEncoder.encode(0xd83d, 0xde00);

        assertThat(halves).isNotEqualTo(PunycodeEncoder.encode(0x1f600));
        assertThat(Punycode.decode(halves)).isEmpty();
    }
}
