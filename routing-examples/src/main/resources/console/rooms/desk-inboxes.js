// What waits for a team, in inboxes and in shared views.

import { button, el, idOf, live, time } from '../dom.js';
import { get, post } from '../server.js';
import { attempt } from '../console.js';

export function inboxes(place, open) {
  /** What somebody takes they want to read. */
  const act = (path, conversation) => attempt(async () => {
    const said = await post('desk/' + path, { conversation });
    if (said.done && (path === 'claim' || path === 'take-over')) {
      open(conversation);
    }
    return said;
  });

  const draw = live(place, all => all.length ? all.map(table)
    : el('p', {}, 'No inbox and no view is open to whom you play: their members, owners of personas and administrators see what waits.'));

  function table(one) {
    return el('div', { class: 'wide', id: idOf('place', one.id), role: 'region', tabindex: '0', 'aria-label': one.name }, el('table', { class: 'broad' },
      el('caption', {}, `${one.name} (${one.kind})`, one.waiting.length ? null : ': nothing waits'),
      one.waiting.length ? el('thead', {}, el('tr', {}, ['Since', 'Asker', 'Last words', 'Tags', 'Who has it', 'Do'].map(name => el('th', { scope: 'col' }, name)))) : null,
      el('tbody', {}, one.waiting.map(each => row(one, each)))),
    one.more ? el('p', {}, 'There is more; the oldest are shown.') : null);
  }

  function row(where, { matter, state, assigned }) {
    const name = matter.conversation;
    const does = (label, path) => button(label, idOf(path, where.id, name), () => act(path, name), { 'aria-label': `${label}: ${matter.asker}` });
    return el('tr', {},
      el('td', {}, time(matter.since)),
      el('th', { scope: 'row' }, button(matter.asker, idOf('show', where.id, name), () => attempt(async () => { open(name); }), { class: 'link' }), el('small', {}, ` ${matter.persona}, ${matter.channel}`)),
      el('td', {}, matter.words),
      el('td', {}, matter.tags.map(tag => el('span', { class: 'tag' }, tag))),
      el('td', {}, matter.assignee || 'nobody'),
      el('td', {}, el('div', { class: 'actions' },
        matter.assignee ? null : does('Claim', 'claim'),
        matter.assignee && !assigned ? does('Take over', 'take-over') : null,
        state === 'CLAIMED' ? does('Give back', 'release') : null,
        does('Done', 'handle'))));
  }

  async function refresh() {
    draw(await get('desk/inboxes'));
  }

  return { refresh };
}
