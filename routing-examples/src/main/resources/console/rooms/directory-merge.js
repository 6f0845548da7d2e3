// Contacts that are one person: those that somebody chose in the list, and those that the library proposes.

import { button, choice, clear, el, field, form, idOf, live, show, valueOf } from '../dom.js';
import { get, post } from '../server.js';
import { attempt, refresh as refreshAll } from '../console.js';

export function merging(place, proposals, turnTo) {
  const chosen = new Map();

  function choose(id, name, is) {
    chosen[is ? 'set' : 'delete'](id, name);
    draw();
  }

  function draw() {
    const all = [...chosen].map(([id, name]) => [String(id), `${name}, ${id}`]);
    show(place, all.length === 0 ? null : form('merge-form', merge,
      el('h3', {}, 'Merge'),
      all.length === 1 ? el('p', {}, `${all[0][1]} and whom else? Choose another one in the list.`) : el('div', { class: 'row' },
        field('Who stays', choice('merge-survivor', all), 'its number stays; the other numbers lead to it for ever'),
        field('Name', el('input', { id: 'merge-name', autocomplete: 'off', maxlength: '200' }), 'empty: the name of who stays')),
      el('p', { class: 'actions' }, all.length > 1 ? el('button', { id: 'merge-go' }, `Merge ${all.length} contacts`) : null,
        button('Choose none', 'merge-none', () => { none(); return refreshAll(); }))));
  }

  function none() {
    chosen.clear();
    clear('merge-name');
    draw();
  }

  async function merge() {
    const survivor = Number(valueOf('merge-survivor'));
    const others = [...chosen.keys()].filter(id => id !== survivor);
    await join(survivor, others, valueOf('merge-name'));
  }

  async function join(survivor, others, name = '') {
    await attempt(async () => {
      const result = await post('directory/merge', { survivor, others, name });
      none();
      turnTo(survivor);
      return result;
    });
  }

  const drawProposals = live(proposals, seen => seen.refused ? el('p', { class: 'refused' }, seen.refused)
    : seen.entries.length === 0 ? el('p', {}, 'Nothing to decide.')
      : el('ul', { class: 'entries' }, seen.entries.map(one => {
        const id = idOf(one.first, one.second);
        const named = which => `${one[which + 'Name']}, ${one[which]}`;
        return el('li', {}, `${named('first')} and ${named('second')}: one has what was to join the other (${one.because}).`,
          el('p', { class: 'actions' },
            button(`Merge into ${one.first}`, idOf('into-first', id), () => join(one.first, [one.second])),
            button(`Merge into ${one.second}`, idOf('into-second', id), () => join(one.second, [one.first])),
            button('They are two', idOf('dismiss', id), () => attempt(() => post('directory/dismiss', { first: one.first, second: one.second })))));
      })));

  async function refresh() {
    drawProposals(await get('directory/proposals'));
  }

  return { choose, refresh, has: id => chosen.has(id), chosen: () => [...chosen.keys()] };
}
