// The frame around the rooms: which room is open, whom this window plays, the story that is told, and what is said to the visitor.

import { button, el, show } from './dom.js';
import { belongTo, get, player, post, Refused, watch } from './server.js';
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

const MOST_PROBLEMS = 5;

let hall = null;
let open = null;
let visit = 0;
let isBusy = false;
let isLost = false;

/** Says something to the visitor; screen readers read it out. */
export function notice(text, isGood = true) {
  const place = document.getElementById('notice');
  place.className = 'notice ' + (isGood ? 'good' : 'bad');
  place.textContent = text;
}

function explain(error) {
  if (!(error instanceof Refused)) {
    return 'The console cannot be reached; nothing was done. Is it still running?';
  }
  const more = error.problems.length - MOST_PROBLEMS;
  return [error.said, ...error.problems.slice(0, MOST_PROBLEMS), more > 0 ? `… and ${more} more` : ''].filter(Boolean).join('\n');
}

/**
 * Does something and says what came of it: a result of the library, or why it was refused. One thing at a time: a second click does nothing
 * until it is done. What is done while the room is drawn anew afterwards counts.
 */
export async function attempt(action) {
  if (isBusy) {
    return null;
  }
  isBusy = true;
  let answer = null;
  let isReached = true;
  try {
    answer = await action();
    if (answer?.said) {
      notice(answer.said, answer.done !== false);
    }
  } catch (error) {
    notice(explain(error), false);
    isReached = error instanceof Refused;
    isLost = !isReached;
  } finally {
    isBusy = false;
  }
  if (isReached) {
    await carefully(refresh);
  }
  return answer;
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
  const chosen = player();
  const players = hall.players.map(one => [one.id, one.id === 'asker' ? one.name : `${one.name}, ${one.roles.join(', ')}`]);
  const select = document.getElementById('player');
  if (JSON.stringify(players) !== select.dataset.drawn) {
    select.dataset.drawn = JSON.stringify(players);
    select.replaceChildren(...players.map(([value, label]) => el('option', { value }, label)));
  }
  select.value = chosen;
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
      button('Back to the open house', 'story-leave', () => attempt(() => post('story/leave')).then(() => document.getElementById('stories-open')?.focus()))));
}

let drawn = '';

/** Fetches what is shown once more; in another office the room begins anew. */
export async function refresh() {
  const before = hall?.stay;
  await lookAround();
  if (before !== hall.stay || !open) {
    await settle();
  } else {
    await open.refresh();
  }
}

async function lookAround() {
  hall = await get('hall');
  belongTo(hall.token, hall.stay);
  if (!hall.players.some(one => one.id === player())) {
    history.replaceState(null, '', linkTo(roomName(), 'asker'));
  }
  if (isLost) {
    isLost = false;
    notice('The console is back.');
  }
  drawFrame();
  const story = JSON.stringify([hall.story, hall.stories]);
  if (story !== drawn) {
    drawn = story;
    drawStory();
  }
}

async function enter() {
  const mine = ++visit;
  open = null;
  await lookAround();
  if (mine === visit) {
    await settle();
  }
}

/** Draws the room. Only the latest visit draws: whoever goes on before a room is there leaves nothing behind. */
async function settle() {
  const mine = ++visit;
  const room = ROOMS[roomName()];
  const floor = el('div', {}, el('h1', {}, room.title), el('p', { class: 'lead' }, room.lead));
  open = null;
  document.getElementById('room').replaceChildren(floor);
  const entered = await room.enter(floor, hall);
  if (mine !== visit) {
    return;
  }
  open = entered;
  await open.refresh();
}

/** Whatever goes wrong is said, and tried again when the server is there. */
function carefully(action) {
  return action().catch(error => {
    isLost = !(error instanceof Refused);
    notice(explain(error), false);
  });
}

function begin() {
  document.getElementById('player').addEventListener('change', event => { location.hash = linkTo(roomName(), event.target.value); });
  document.getElementById('skip').addEventListener('click', event => {
    event.preventDefault();
    document.getElementById('room').focus();
  });
  window.addEventListener('hashchange', () => {
    notice('');
    carefully(enter);
  });
  carefully(enter).then(() => watch(() => carefully(refresh)));
}

begin();
