package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Channel;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.tag.TellHuman;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyWritingTest {

    @Test
    void writesEveryFieldThatIsNotTheDefault() {
        var policy = Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.example", "Olga")
                .called("HR \"assistant\"")
                .specialistRouting(false)
                .requireVerifiedEmail(true)
                .joinApproval(JoinApproval.ASK)
                .reasons(
                        ContactReason.PTO,
                        ContactReason.named("Promotion")
                                .withDescription("Wer aufrückt")
                                .withPhrases("promote")
                                .withExamples("Can Bob\nmove up?")
                                .withAlwaysHuman(true)
                                .withChain(ChainStep.SPECIALIST, ChainStep.OWNER))
                .specialist("mia@acme.example", "Mia", "ann@acme.example")
                .specialist(Specialist.of("max@acme.example", "").withActive(false))
                .chain(ChainStep.INBOX, ChainStep.OWNER)
                .knows("Thirty", "How many leave days do I have?")
                .caution(1.5)
                .answerThreshold(0.75)
                .answersWhenAddressed(true)
                .passedOnText("")
                .responseTimeout(Duration.ofHours(4)));

        assertThat(PolicyJson.write(policy)).isEqualTo("""
                {
                  "personas": [
                    {
                      "id": "HR",
                      "name": "HR \\"assistant\\"",
                      "owner": {
                        "email": "olga@acme.example",
                        "name": "Olga"
                      },
                      "specialistRouting": false,
                      "requireVerifiedEmail": true,
                      "joinApproval": "ASK",
                      "reasons": [
                        "PTO",
                        {
                          "label": "Promotion",
                          "description": "Wer aufrückt",
                          "phrases": [
                            "promote"
                          ],
                          "examples": [
                            "Can Bob\\nmove up?"
                          ],
                          "alwaysHuman": true,
                          "chain": [
                            "SPECIALIST",
                            "OWNER"
                          ]
                        }
                      ],
                      "specialists": [
                        {
                          "email": "max@acme.example",
                          "active": false
                        },
                        {
                          "email": "mia@acme.example",
                          "name": "Mia",
                          "users": [
                            "ann@acme.example"
                          ]
                        }
                      ],
                      "chain": [
                        "INBOX",
                        "OWNER"
                      ],
                      "knowledge": [
                        {
                          "questions": [
                            "How many leave days do I have?"
                          ],
                          "answer": "Thirty"
                        }
                      ],
                      "classifying": {
                        "caution": 1.5
                      },
                      "answering": {
                        "threshold": 0.75,
                        "whenAddressed": true
                      },
                      "texts": {
                        "passedOn": ""
                      },
                      "deadline": "PT4H"
                    }
                  ]
                }
                """);
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Test
    void writesEveryFieldOfTagsRulesAgentsInboxesAndViewsThatIsNotTheDefault() {
        var policy = Policy.builder()
                .personas(hr().responseTimeout(Duration.ofHours(4))
                        .tags(
                                SmartTag.custom("complaint"),
                                SmartTag.custom("return_or_refund")
                                        .withDescription("Wants money back")
                                        .withDirection(Direction.BOTH)
                                        .withPhrases("send it back")
                                        .withExamples("They do not fit")
                                        .withWholeConversation(true)
                                        .withInstructions("Be kind")
                                        .withPriority(-7)
                                        .withAsksFor("order number", "photo")
                                        .withPostAction(PostAction.NO_REPLY)
                                        .withHandOff(true)
                                        .withTellHuman(TellHuman.WITH_NEXT_MESSAGE))
                        .rules(
                                TagRule.anyOf("sys_human_help", "complaint")
                                        .notify("dan", "eva")
                                        .assign("eva")
                                        .moveTo("human")
                                        .withPriority(10)
                                        .executedBy(RuleExecutor.PLATFORM),
                                TagRule.anyOf("complaint"))
                        .operators("eva", "dan"))
                .agents(Agent.of("eva", "eva@x.example", "Eva"), Agent.of("dan", "dan@x.example"))
                .inboxes(
                        Inbox.followUp("human").called("Human").withMembers("dan"),
                        Inbox.followUp("chat").withKind(Inbox.Kind.CHANNEL))
                .views(
                        SharedView.of("help")
                                .called("Help wanted")
                                .anyOf("sys_human_help")
                                .ofPersonas("HR")
                                .inModes(AutomationMode.SUSPENDED)
                                .assignedTo("dan")
                                .quietFor(Duration.ofHours(4))
                                .withMembers("eva"),
                        SharedView.of("free").assigned(false),
                        SharedView.of("all"))
                .build();

        assertThat(PolicyJson.write(policy)).isEqualTo("""
                {
                  "personas": [
                    {
                      "id": "HR",
                      "owner": "olga@acme.example",
                      "deadline": "PT4H",
                      "tags": [
                        "complaint",
                        {
                          "name": "return_or_refund",
                          "description": "Wants money back",
                          "direction": "BOTH",
                          "phrases": [
                            "send it back"
                          ],
                          "examples": [
                            "They do not fit"
                          ],
                          "wholeConversation": true,
                          "instructions": "Be kind",
                          "priority": -7,
                          "asksFor": [
                            "order number",
                            "photo"
                          ],
                          "postAction": "NO_REPLY",
                          "handOff": true,
                          "tellHuman": "WITH_NEXT_MESSAGE"
                        }
                      ],
                      "rules": [
                        {
                          "anyOf": [
                            "sys_human_help",
                            "complaint"
                          ],
                          "notify": [
                            "dan",
                            "eva"
                          ],
                          "assign": "eva",
                          "moveTo": "human",
                          "priority": 10,
                          "executedBy": "PLATFORM"
                        },
                        {
                          "anyOf": [
                            "complaint"
                          ]
                        }
                      ],
                      "operators": [
                        "eva",
                        "dan"
                      ]
                    }
                  ],
                  "agents": [
                    {
                      "id": "eva",
                      "name": "Eva",
                      "email": "eva@x.example"
                    },
                    {
                      "id": "dan",
                      "email": "dan@x.example"
                    }
                  ],
                  "inboxes": [
                    {
                      "id": "human",
                      "name": "Human",
                      "members": [
                        "dan"
                      ]
                    },
                    {
                      "id": "chat",
                      "kind": "CHANNEL"
                    }
                  ],
                  "views": [
                    {
                      "id": "help",
                      "name": "Help wanted",
                      "anyOf": [
                        "sys_human_help"
                      ],
                      "personas": [
                        "HR"
                      ],
                      "modes": [
                        "SUSPENDED"
                      ],
                      "assignedTo": "dan",
                      "quietFor": "PT4H",
                      "members": [
                        "eva"
                      ]
                    },
                    {
                      "id": "free",
                      "assigned": false
                    },
                    {
                      "id": "all"
                    }
                  ]
                }
                """);
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Test
    void saysThatATagHandsOverOnlyIfItSaysSoBesideItsPostAction() {
        var suspends = SmartTag.custom("refund").withPostAction(PostAction.SUSPEND_AFTERWARDS);

        assertThat(PolicyJson.write(Policy.of(hr().tags(suspends)))).doesNotContain("handOff");
        assertThat(PolicyJson.write(Policy.of(hr().tags(suspends.withHandOff(true)))))
                .contains("\"handOff\": true");
    }

    @Test
    @DisplayName("ML-25, ML-26 variables are written last, without what a reader assumes")
    void writesVariables() {
        var policy = Policy.builder()
                .personas(hr())
                .variables(
                        VariableDefinition.identifying("customerNo", "Customer number"),
                        VariableDefinition.of("city", "city"))
                .build();

        var written = PolicyJson.write(policy);

        assertThat(written).isEqualTo("""
                {
                  "personas": [
                    {
                      "id": "HR",
                      "owner": "olga@acme.example"
                    }
                  ],
                  "variables": [
                    {
                      "name": "customerNo",
                      "label": "Customer number",
                      "identifiesCustomer": true
                    },
                    {
                      "name": "city"
                    }
                  ]
                }
                """);
        assertThat(PolicyJson.write(PolicyJson.read(written))).isEqualTo(written);
    }

    @Test
    @DisplayName("A-18 a deadline that is only a duration is written as that; what follows, and other limits, in full")
    void writesDeadlines() {
        var deadline = Deadline.within(Duration.ofHours(4));
        var full = deadline.inHours(true)
                .then(DeadlineAction.REMIND, DeadlineAction.NEXT_SUBSTITUTE, DeadlineAction.OWNER)
                .atMost(3);
        var policy = Policy.of(hr().deadline(full)
                .reasons(
                        ContactReason.named("Payroll").withDeadline(deadline),
                        ContactReason.named("Outage").withUrgent(true))
                .tags(SmartTag.custom("vip").withDeadline(deadline.then(DeadlineAction.OWNER))));

        var written = PolicyJson.write(policy);

        assertThat(written).isEqualTo("""
                {
                  "personas": [
                    {
                      "id": "HR",
                      "owner": "olga@acme.example",
                      "reasons": [
                        {
                          "label": "Payroll",
                          "deadline": "PT4H"
                        },
                        {
                          "label": "Outage",
                          "urgent": true
                        }
                      ],
                      "deadline": {
                        "within": "PT4H",
                        "inHours": true,
                        "then": [
                          "REMIND",
                          "NEXT_SUBSTITUTE",
                          "OWNER"
                        ],
                        "moves": 3
                      },
                      "tags": [
                        {
                          "name": "vip",
                          "deadline": {
                            "within": "PT4H",
                            "then": [
                              "OWNER"
                            ]
                          }
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(PolicyJson.read(written)).isEqualTo(policy);
    }

    @Test
    void writesWhoIsAwayAndWhoAnswersInstead() {
        var policy = Policy.builder()
                .personas(hr().absence(AbsenceRules.DEFAULT
                                .withSubstitute("mia@acme.example", "max@acme.example")
                                .whenAway(OpenQuestions.MOVE)
                                .whenBack(OpenQuestions.MOVE))
                        .substituted(AskerText.of("{absent} is away")))
                .calendars(
                        PersonalCalendar.of("mia@acme.example")
                                .inZone("Europe/Berlin")
                                .withSubstitute("max@acme.example")
                                .away("2026-12-24", "2026-12-31 AM")
                                .away("2027-02-01T09:30", "2027-02-01T15:30:00Z", "ivo@acme.example"),
                        PersonalCalendar.of("max@acme.example"))
                .build();

        var written = PolicyJson.write(policy);

        assertThat(written).isEqualTo("""
                {
                  "personas": [
                    {
                      "id": "HR",
                      "owner": "olga@acme.example",
                      "texts": {
                        "substituted": "{absent} is away"
                      },
                      "absence": {
                        "substitutes": [
                          {
                            "person": "mia@acme.example",
                            "substitute": "max@acme.example"
                          }
                        ],
                        "whenAway": "MOVE",
                        "whenBack": "MOVE"
                      }
                    }
                  ],
                  "calendars": [
                    {
                      "person": "mia@acme.example",
                      "zone": "Europe/Berlin",
                      "substitute": "max@acme.example",
                      "absences": [
                        {
                          "from": "2026-12-24",
                          "to": "2026-12-31 AM"
                        },
                        {
                          "from": "2027-02-01T09:30",
                          "to": "2027-02-01T15:30:00Z",
                          "substitute": "ivo@acme.example"
                        }
                      ]
                    },
                    {
                      "person": "max@acme.example"
                    }
                  ]
                }
                """);
        assertThat(PolicyJson.read(written)).isEqualTo(policy);
    }

    @Test
    @DisplayName("A-18 the short form responseTimeout is read as the deadline that it is short for")
    void readsTheShortForm() {
        var policy = PolicyJson.read(Documents.withFields("\"responseTimeout\": \"PT4H\""));

        assertThat(policy).isEqualTo(Policy.of(hr().deadline(Deadline.within(Duration.ofHours(4)))));
        assertThat(PolicyJson.write(policy)).contains("\"deadline\": \"PT4H\"").doesNotContain("responseTimeout");
    }

    @Test
    void leavesOutDefaults() {
        var policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.example"));

        assertThat(PolicyJson.write(policy)).isEqualTo("""
                {
                  "personas": [
                    {
                      "id": "HR",
                      "owner": "olga@acme.example"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesEqualPoliciesEquallyWhateverTheOrderOfMappings() {
        var one = hr().specialist("mia@x.example", "", "ann@x.example", "Bob@x.example", "carl@x.example")
                .specialist("Max@x.example", "", "dora@x.example");
        var other = hr().specialist("Max@x.example", "", "dora@x.example")
                .specialist("mia@x.example", "", "carl@x.example", "ann@x.example", "Bob@x.example");

        var written = PolicyJson.write(Policy.of(one));

        assertThat(written).isEqualTo(PolicyJson.write(Policy.of(other)));
        assertThat(written).containsSubsequence("Max@x", "dora@x", "mia@x", "ann@x", "Bob@x", "carl@x");
    }

    @Test
    @DisplayName("equal limits and weights are written alike, in whatever order they were given")
    void writesEqualLimitsAndWeightsEqually() {
        var one = policyOf(
                Limits.NONE.withPersona("HR", Limit.of(1)).withPersona("IT", Limit.of(2)),
                Limits.NONE.withChannel(Channel.CHAT, Limit.of(3)).withChannel(Channel.EMAIL, Limit.of(4)),
                Workload.DEFAULT.withWeight(Channel.CHAT, 5).withWeight(Channel.EMAIL, 6));
        var other = policyOf(
                Limits.NONE.withPersona("IT", Limit.of(2)).withPersona("HR", Limit.of(1)),
                Limits.NONE.withChannel(Channel.EMAIL, Limit.of(4)).withChannel(Channel.CHAT, Limit.of(3)),
                Workload.DEFAULT.withWeight(Channel.EMAIL, 6).withWeight(Channel.CHAT, 5));

        assertThat(one).isEqualTo(other);
        assertThat(PolicyJson.write(one)).isEqualTo(PolicyJson.write(other));
    }

    private static Policy policyOf(Limits ofDan, Limits ofEva, Workload workload) {
        return Policy.builder()
                .personas(hr(), Persona.named("IT").ownedBy("ida@x.example"))
                .agents(
                        Agent.of("dan", "dan@x.example").withLimits(ofDan),
                        Agent.of("eva", "eva@x.example").withLimits(ofEva))
                .workload(workload)
                .build();
    }

    @Test
    @DisplayName("a finding that this release does not know, or that cannot be accepted, is read as it was written")
    void readsEveryAcceptanceThatItWrites() {
        var policy = Policy.builder()
                .personas(hr())
                .accept(
                        AcceptedFinding.anywhere("SELF_MAPED", "a slip"),
                        AcceptedFinding.anywhere("FOUND_BY_ANOTHER_RELEASE", "was fine"),
                        AcceptedFinding.anywhere("ACCEPTANCE_UNUSED", "who cares"))
                .build();

        var read = PolicyJson.read(PolicyJson.write(policy));

        assertThat(read).isEqualTo(policy);
        assertThat(PublishedSchema.complaints(PolicyJson.write(policy))).isEmpty();
    }

    @Test
    void writesUsersMappedLater() {
        var policy = Policy.of(hr().specialist("mia@x.example", ""));
        var map = policy.require("HR").specialists();
        var more = map.assign(EmailAddress.of("ann@x.example"), EmailAddress.of("mia@x.example"));

        var written = PolicyJson.write(
                policy.with(policy.require("HR").toBuilder().specialists(more).build()));

        assertThat(written).contains("\"ann@x.example\"");
    }

    @Test
    void namesThatNothingCouldReadAreRefusedBeforeTheyAreWritten() {
        var persona = Persona.named("HR").ownedBy("olga@x.example", "O\ud800").specialist("mia@x.example", "M\0");

        assertThatThrownBy(persona::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/owner/name: INVALID_VALUE: name \"O\\ud800\" has half a character")
                .hasMessageContaining("/specialists/0/name: INVALID_VALUE: name \"M\\u0000\" has NUL");
    }

    private static PersonaBuilder hr() {
        return Persona.named("HR").ownedBy("olga@acme.example");
    }
}
