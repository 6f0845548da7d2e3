package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-38 asking for a person, in words")
class HumanWishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to talk to a human",
                "Can I speak with a real person please?",
                "human",
                "Operator, please!",
                "real person",
                "I need an agent",
                "Could you connect me to customer service staff?",
                "Please transfer me to a representative about my order 4711",
                "let me speak to someone",
                "Put me through to an operator",
                "Transfer me back to an agent",
                "hand me off to a human",
                "put me in contact with a human",
                "Verbinden Sie mich umgehend mit einem Mitarbeiter",
                "I'd like to chat with a live agent",
                "talk to a human being",
                "Ich möchte mit einem Menschen sprechen",
                "Kann ich bitte mit einem echten Mitarbeiter reden?",
                "Verbinden Sie mich mit einem Berater",
                "Mensch bitte",
                "Ich will mit jemandem telefonieren",
                "Quiero hablar con una persona",
                "¿Puedo hablar con un agente?",
                "un humano por favor",
                "Páseme con un operador",
                "Je veux parler à un humain",
                "Puis-je parler avec un conseiller ?",
                "Je voudrais parler à quelqu'un",
                "Chci mluvit s člověkem",
                "Můžete mě spojit s operátorem?",
                "Prosím operátora",
                "No, I want to talk to a human",
                "No, connect me to an agent",
                "I can't log in, please connect me to a human",
                "I can't connect, can I talk to a human?",
                "Not helpful, talk to a human",
                "No I want to talk to a human",
                "I want to talk to a human, not to a bot",
                "No, quiero hablar con una persona",
                "Nein, das hilft nicht, ich will mit einem Menschen sprechen",
                "Put me in touch with someone, please",
                "Können Sie mich bitte mit einem Mitarbeiter verbinden?",
                "Ich möchte mit jemandem verbunden werden",
                "¿Me puede pasar con un agente?",
                "Mettez-moi en relation avec un conseiller",
                "Přepojte mě na operátora"
            })
    void aPersonIsAskedFor(String text) {
        assertThat(HumanWish.isIn(Tokens.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "How many leave days do I have?",
                "I want to talk to my manager about a promotion",
                "I don't want to talk to a human",
                "Do I get this without talking to an agent?",
                "How do I talk to a person who insults me?",
                "I need a person to cover my shift",
                "Who is the contact person for travel expenses?",
                "Is human resources open on Friday?",
                "Which user agent do you support?",
                "How many people work here?",
                "The estate agent asks for my payslip, what now?",
                "Can someone approve my time off?",
                "I forgot to hand in the form, can somebody help?",
                "Ich möchte mit meinem Chef sprechen",
                "Ich will nicht mit einem Menschen sprechen",
                "Wie viele Mitarbeiter hat die Firma?",
                "Darf ich eine Person mitbringen?",
                "Quiero hablar con mi jefa",
                "No quiero hablar con una persona",
                "¿Cuántos días de vacaciones tiene un empleado?",
                "Je ne veux parler à personne",
                "Je veux parler à ma cheffe",
                "Kolik lidí tu pracuje?",
                "Nechci mluvit s člověkem",
                "No, I don't want to talk to a human",
                "No need to talk to a human",
                "Mit einem Menschen will ich nicht sprechen",
                "No puedo hablar con una persona",
                "Can I transfer my ticket to someone else?",
                "Can I transfer my leave days to another employee?",
                "How do I forward my mail to someone?",
                "Whom do I ask to hand my badge to another employee?",
                "¿Puedo transferir mis días a otra persona?",
                "Kann ich die Einladung an jemanden weiterleiten?",
                "Kann ich die Einladung bitte an jemanden weiterleiten?",
                "Puis-je échanger mon poste avec un autre employé ?"
            })
    void nobodyIsAskedFor(String text) {
        assertThat(HumanWish.isIn(Tokens.of(text))).isFalse();
    }
}
