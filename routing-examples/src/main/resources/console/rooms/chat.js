// Being an asker.

import { button, choice, clear, el, field, form, idOf, show, tick, transcript, valueOf } from '../dom.js';
import { get, player, post } from '../server.js';
import { attempt } from '../console.js';

export const title = 'Chat';
export const lead = 'Be somebody who asks. Choose a chat that goes on, or invent who you are and begin one.';

const PEOPLE = [
  { label: 'Ann, an employee', name: 'Ann', email: 'ann@acme.example', verified: true, persona: 'HR' },
  { label: 'Cid, an employee', name: 'Cid', email: 'cid@acme.example', verified: true, persona: 'HR' },
  { label: 'Yan, a customer', name: 'Yan', email: 'yan@mail.example', persona: 'Shop' },
  { label: 'Zoe, who writes by WhatsApp', name: 'Zoe', whatsapp: '+41 79 123 45 67', verified: true, channel: 'whatsapp', persona: 'Shop' },
  { label: 'Somebody who does not say who they are', persona: 'LiveChat' },
];
const CHANNELS = ['chat', 'email', 'whatsapp', 'facebook', 'phone'];
const KEPT = 'switchboard-chat';

/** The chat of this window: who asks, whom, and by which channel. */
function remembered() {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
}

export async function enter(main, hall) {
  const kept = remembered();
  let current = kept && hall.personas.some(one => one.id === kept.persona) ? kept : null;
  let lastLines = '';
  const list = el('div', { class: 'side' });
  const pane = el('div', { class: 'pane' });
  main.append(el('div', { class: 'split' }, list, pane));

  function open(chat) {
    if (current?.chat !== chat.chat || current.persona !== chat.persona) {
      clear('chat-text');
    }
    current = chat;
    lastLines = '';
    sessionStorage.setItem(KEPT, JSON.stringify(chat));
    drawPane();
    attempt(async () => null);
  }

  function begin() {
    const persona = valueOf('chat-persona');
    open({
      persona, chat: `${persona.toLowerCase()}-${Date.now().toString(36)}`, channel: valueOf('chat-channel'),
      name: valueOf('chat-name'), email: valueOf('chat-email'), whatsapp: valueOf('chat-whatsapp'), verified: valueOf('chat-verified'),
    });
  }

  function fill(person) {
    for (const [id, value] of [['chat-name', person.name ?? ''], ['chat-email', person.email ?? ''], ['chat-whatsapp', person.whatsapp ?? ''],
      ['chat-channel', person.channel ?? 'chat']]) {
      document.getElementById(id).value = value;
    }
    document.getElementById('chat-verified').checked = person.verified === true;
    const persona = document.getElementById('chat-persona');
    if ([...persona.options].some(option => option.value === person.persona)) {
      persona.value = person.persona;
    }
  }

  const entries = el('div');
  list.append(
    el('h2', {}, 'Chats that go on'), entries,
    el('h2', {}, 'Begin a chat'),
    form('chat-begin', begin,
      field('You are', choice('chat-who', PEOPLE.map((one, i) => [String(i), one.label]), '0',
        { change: event => fill(PEOPLE[Number(event.target.value)]) }), 'or change what stands below'),
      field('Name', el('input', { id: 'chat-name', value: 'Ann', autocomplete: 'off' })),
      field('E-mail', el('input', { id: 'chat-email', type: 'email', value: 'ann@acme.example', autocomplete: 'off' })),
      field('WhatsApp number', el('input', { id: 'chat-whatsapp', autocomplete: 'off' })),
      tick('The host has verified that', 'chat-verified', true),
      field('You ask', choice('chat-persona', hall.personas.map(one => [one.id, one.name]))),
      field('Channel', choice('chat-channel', CHANNELS.map(one => [one, one]), 'chat')),
      el('button', { id: 'chat-open' }, 'Begin the chat')));

  const heading = el('h2', { id: 'chat-heading' });
  const talk = el('div', { id: 'talk' });
  const state = el('p', { class: 'state', id: 'chat-state' });
  const asking = el('div', { id: 'chat-asking' });
  const write = form('chat-form', send,
    field('Your message', el('textarea', { id: 'chat-text', rows: '2', required: true, keydown: event => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        send();
      }
    } }), 'Enter sends, Shift+Enter begins a line'),
    el('p', { class: 'actions' }, el('button', { id: 'chat-send' }, 'Send'),
      button('I want a human', 'chat-human', () => ask('I would like to talk to a human.', true)),
      button('Leave the chat', 'chat-leave', () => attempt(() => post('chat/leave', { conversation: `${current.persona}/${current.chat}` })))));

  function drawPane() {
    pane.replaceChildren(...(current ? [heading, state, talk, asking, write] : [el('p', {}, 'Choose a chat, or begin one.')]));
  }

  function send() {
    const text = valueOf('chat-text');
    if (text.trim()) {
      ask(text, false);
    }
  }

  function ask(text, human) {
    return attempt(async () => {
      const decided = await post('chat/ask', { ...current, text, human });
      if (decided.outcome !== 'REJECTED' && valueOf('chat-text') === text) {
        clear('chat-text');
      }
      return { said: says(decided), done: decided.outcome !== 'REJECTED' && decided.outcome !== 'UNROUTABLE' };
    });
  }

  function agree(one, yes) {
    return attempt(() => post('chat/agree', { conversation: `${current.persona}/${current.chat}`, email: one.email, agree: yes }));
  }

  async function refresh() {
    if (player() !== 'asker') {
      main.replaceChildren(el('h1', {}, title), el('p', {}, 'Chats are for those who ask. Choose above to be somebody who asks, or go to the Mailbox or the Desk.'));
      return;
    }
    const chats = await get('chats');
    show(entries, chats.length
      ? el('ul', { class: 'entries' }, chats.map(one => el('li', {},
        button(`${one.asker || 'Somebody'} and ${one.persona}`, idOf('chat', one.persona, one.chat),
          () => open(one),
          { 'aria-pressed': String(current?.chat === one.chat && current?.persona === one.persona) }),
        ' ', el('small', {}, one.channel + (one.closed ? ', closed' : '')))))
      : el('p', {}, 'Nobody has asked anything yet.'));
    if (!current) {
      return;
    }
    const shown = current;
    const view = await get('chat', { chat: `${shown.persona}/${shown.chat}` });
    if (shown !== current) {
      return;
    }
    heading.textContent = `${current.name || 'Somebody'} and ${hall.personas.find(one => one.id === current.persona)?.name ?? current.persona}`;
    show(talk, view.lines.length ? transcript(view.lines, 'Chat') : el('p', {}, 'Nothing has been said yet.'));
    if (JSON.stringify(view.lines) !== lastLines) {
      lastLines = JSON.stringify(view.lines);
      talk.scrollTop = talk.scrollHeight;
    }
    state.textContent = stateOf(view);
    show(asking, view.asking.map(one => el('div', { class: 'question' }, el('p', {}, `${one.name} would like to join this chat.`),
      el('p', { class: 'actions' }, button('Agree', idOf('agree', one.email), () => agree(one, true)),
        button('Decline', idOf('decline', one.email), () => agree(one, false))))));
  }

  drawPane();
  return { refresh };
}

function says(decided) {
  const to = decided.target ? ` ${decided.target}` : '';
  switch (decided.outcome) {
    case 'ANSWERED': return 'The assistant knew the answer.';
    case 'QUEUED': return to ? `Your question waits in the inbox${to}.` : 'Your question waits until somebody is there.';
    case 'HELD': return `A human has this chat${to ? ':' + to : ''}.`;
    case 'IGNORED': return 'The assistant answers nothing.';
    case 'UNROUTABLE': return 'Nobody could be told. It is kept as an open question.';
    case 'REJECTED': return 'This was not taken: ' + decided.said;
    default: return `Your question was passed on to${to}.`;
  }
}

function stateOf(view) {
  if (view.closed) {
    return 'This conversation is closed; writing opens another.';
  }
  const parts = [];
  parts.push({ active: 'The assistant answers.', deferring: 'A human is here, so the assistant is silent.', suspended: 'The assistant is silent until a human lets it speak.' }[view.mode] ?? '');
  if (view.present.length) {
    parts.push('Here: ' + view.present.join(', ') + '.');
  } else if (view.holder) {
    parts.push('It is with ' + view.holder + '.');
  }
  if (view.place) {
    parts.push(`You are number ${view.place} in line.`);
  }
  return parts.join(' ');
}
