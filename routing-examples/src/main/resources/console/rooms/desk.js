// Being an agent, an owner or an administrator: the lists of what there is to do, and around them the open conversation, the inboxes and expertise.

import { button, choice, el, field, idOf, live, time, valueOf } from '../dom.js';
import { get } from '../server.js';
import { attempt, refresh as refreshAll } from '../console.js';
import { talk } from './desk-talk.js';
import { inboxes } from './desk-inboxes.js';
import { expertise } from './desk-expertise.js';

export const title = 'Desk';
export const lead = 'Work on conversations, ask colleagues for help, and take what waits for your team.';

export const STATUSES = { IN_PROGRESS: 'in progress', WAITING_FOR_ASKER: 'waiting for the asker', LOOKING_FOR_HELP: 'looking for help' };

export async function enter(main) {
  const none = el('p', { id: 'desk-none', hidden: true },
    'There is no desk for whom you play: askers have the Chat, and specialists answer what is passed on to them in the Mailbox. '
    + 'Agents, owners and administrators have a desk; choose one above.');
  const places = Object.fromEntries(['mine', 'help', 'open', 'talk', 'inboxes', 'expertise'].map(name => [name, el('div', { id: 'desk-' + name })]));
  const status = choice('desk-status', [['', 'any status'], ...Object.entries(STATUSES)], '', { change: () => refreshAll() });
  const desk = el('div', { id: 'desk' },
    el('div', { class: 'split' },
      el('div', { class: 'side' },
        el('h2', {}, 'My conversations'), places.mine,
        el('h2', {}, 'Help wanted'), places.help,
        el('h2', {}, 'All that is open'), field('Status', status), places.open),
      el('div', { class: 'pane', id: 'desk-pane' }, places.talk)),
    el('section', { class: 'card', 'aria-labelledby': 'inboxes-heading' }, el('h2', { id: 'inboxes-heading' }, 'Inboxes and views'), places.inboxes),
    el('section', { class: 'card', 'aria-labelledby': 'expertise-heading' }, el('h2', { id: 'expertise-heading' }, 'Expertise'), places.expertise));
  main.append(none, desk);

  const conversation = talk(places.talk);
  const parts = [conversation, inboxes(places.inboxes, conversation.open), expertise(places.expertise)];

  function open(name) {
    return attempt(async () => { conversation.open(name); });
  }

  function entry(one, list, ...more) {
    return el('li', {},
      button(`${one.asker} and ${one.persona}`, idOf(list, one.conversation), () => open(one.conversation),
        { 'aria-pressed': String(one.conversation === conversation.current()) }),
      ' ', el('small', {}, [STATUSES[one.status] ?? 'nothing to do', one.assignee ? `with ${one.assignee}` : ''].filter(part => part).join(', '), ', ', time(one.since)),
      el('p', { class: 'words' }, one.words), more);
  }

  const drawMine = live(places.mine, all => all.length
    ? el('ul', { class: 'entries' }, all.map(one => entry(one, 'mine')))
    : el('p', {}, 'Nothing is with you. Take something from an inbox, help somebody, or join from the Mailbox.'));

  const drawHelp = live(places.help, seen => seen.refused ? el('p', { class: 'refused' }, seen.refused)
    : seen.entries.length ? el('ul', { class: 'entries' }, seen.entries.map(one => entry(one.matter, 'help',
      one.star ? el('p', { class: 'star' }, el('span', { 'aria-hidden': 'true' }, '★ '), 'You know something of what is wanted') : null,
      one.wanted.length ? el('p', { class: 'words' }, 'Wanted: ' + one.wanted.join(', ')) : null,
      el('p', { class: 'actions' }, conversation.joining(one.matter)))))
      : el('p', {}, 'Nobody looks for help.'));

  const drawOpen = live(places.open, (seen, wanted) => {
    const shown = seen.entries.filter(one => !wanted || one.status === wanted);
    return seen.refused ? el('p', { class: 'refused' }, seen.refused)
      : shown.length ? el('ul', { class: 'entries' }, shown.map(one => entry(one, 'open'))) : el('p', {}, 'Nothing.');
  });

  async function refresh() {
    const view = await get('desk');
    none.hidden = view.works;
    desk.hidden = !view.works;
    if (!view.works) {
      return;
    }
    await Promise.all(parts.map(part => part.refresh()));
    drawMine(view.mine, conversation.current());
    drawHelp(view.help, conversation.current());
    drawOpen(view.open, valueOf('desk-status'), conversation.current());
  }

  return { refresh };
}
