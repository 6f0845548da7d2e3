// The frame around the rooms: which room is open, whom this window plays, the story that is told, and what is said to the visitor.

import { button, choice, el, show } from './dom.js';
import { get, player, post, Refused, setToken, watch } from './server.js';
import * as chat from './rooms/chat.js';
import * as mailbox from './rooms/mailbox.js';
import * as desk from './rooms/desk.js';
import * as directory from './rooms/directory.js';
import * as setup from './rooms/setup.js';
import * as why from './rooms/why.js';

const ROOMS = { chat, mailbox, desk, directory, setup, why };
const MAY = {
  asker: 'You may ask, read your own conversation, and agree that somebody joins it.',
  agent: 'You may work on what is assigned to you, waits in your inboxes or looks for help, and keep the directory. You may not change the policy or read why.',
  specialist: 'You may answer what was passed on to you, by reply or by joining. You may not change the mapping or read the directory.',
  owner: 'You may answer for your persona, work in its inboxes, change its policy, and read why its questions went where they went.',
  admin: 'You may do everything.',
};

let hall = null;
let open = null;

/** Says something to the visitor; screen readers read it out. */
export function notice(text, isGood = true) {
  const place = document.getElementById('notice');
  place.className = 'notice ' + (isGood ? 'good' : 'bad');
  place.textContent = text;
}

/** Does something and says what came of it: a result of the library, or why it was refused. */
export async function attempt(action) {
  try {
    const answer = await action();
    if (answer?.said) {
      notice(answer.said, answer.done !== false);
    }
    await refresh();
    return answer;
  } catch (error) {
    notice(error.message, false);
    if (!(error instanceof Refused)) {
      throw error;
    }
    await refresh();
    return null;
  }
}

function roomName() {
  const name = location.hash.replace(/^#\/?/, '').split('?')[0];
  return ROOMS[name] ? name : 'chat';
}

function linkTo(room, as = player()) {
  return `#/${room}?as=${encodeURIComponent(as)}`;
}

function drawFrame() {
  const name = roomName();
  show(document.getElementById('rooms'), Object.entries(ROOMS).map(([id, room]) =>
    el('li', {}, el('a', { id: 'to-' + id, href: linkTo(id), 'aria-current': id === name ? 'page' : null }, room.title))));
  const parts = new Map(hall.players.map(one => [one.id, one]));
  const chosen = parts.has(player()) ? player() : 'asker';
  document.getElementById('player').replaceWith(choice('player',
    hall.players.map(one => [one.id, one.id === 'asker' ? one.name : `${one.name}, ${one.roles.join(', ')}`]), chosen,
    { change: event => { location.hash = linkTo(name, event.target.value); } }));
  document.getElementById('another').href = '/' + linkTo(name, chosen);
  const roles = (parts.get(chosen)?.roles ?? ['asker']).map(role => role.split(' ')[0]);
  document.getElementById('may').textContent = [...new Set(roles)].map(role => MAY[role]).join(' ');
  document.title = `${ROOMS[name].title} – Switchboard`;
}

function drawStory() {
  const story = hall.story;
  const place = document.getElementById('story');
  if (!story) {
    show(place, el('details', { id: 'stories' }, el('summary', { id: 'stories-open' }, 'Watch a story, step by step'),
      el('ul', { class: 'stories' }, hall.stories.map(one => el('li', {},
        button('Begin', 'begin-' + one.id, () => attempt(() => post('story/begin', { story: one.id })), { 'aria-label': 'Begin: ' + one.name }),
        ' ', one.name)))));
    return;
  }
  show(place,
    el('h2', {}, story.title),
    story.chapter ? el('h3', {}, story.chapter) : null,
    el('pre', { tabindex: '0', 'aria-label': 'What happens' }, story.lines.join('\n').trim()),
    el('p', { class: 'actions' },
      story.next ? button('Next: ' + story.next, 'story-next', () => attempt(() => post('story/next'))) : null,
      story.over ? el('span', {}, 'The end. ') : null,
      button('Back to the open house', 'story-leave', () => attempt(() => post('story/leave')))));
}

let drawn = '';

/** Fetches what is shown once more. */
export async function refresh() {
  hall = await get('hall');
  setToken(hall.token);
  drawFrame();
  const story = JSON.stringify([hall.story, hall.stories]);
  if (story !== drawn) {
    drawn = story;
    drawStory();
  }
  await open?.refresh();
}

async function enter() {
  const main = document.getElementById('room');
  const room = ROOMS[roomName()];
  open = null;
  main.replaceChildren(el('h1', {}, room.title), el('p', { class: 'lead' }, room.lead));
  hall = await get('hall');
  setToken(hall.token);
  open = await room.enter(main, hall);
  await refresh();
}

async function begin() {
  await enter();
  window.addEventListener('hashchange', () => { notice(''); enter(); });
  watch(refresh);
}

begin().catch(error => notice('The console cannot be reached: ' + error.message, false));
