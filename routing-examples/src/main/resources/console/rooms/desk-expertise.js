// Who knows what: everybody's, one's own, and what administrators may change.

import { button, choice, clear, el, field, form, idOf, live, show, tick, valueOf } from '../dom.js';
import { get, post } from '../server.js';
import { attempt } from '../console.js';

export function expertise(place) {
  const act = (path, body) => attempt(() => post('desk/expertise/' + path, body));
  const tickedIn = id => [...document.getElementById(id).querySelectorAll('input:checked')].map(one => one.value);

  const draw = live(place, view => {
    const { entries, refused } = view.areas;
    if (refused) {
      return el('p', { class: 'refused' }, refused);
    }
    return [
      el('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': 'Who knows what' }, el('table', {},
        el('caption', {}, 'Who knows what'),
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Expertise'), el('th', { scope: 'col' }, 'Held by'))),
        el('tbody', {}, entries.map(one => el('tr', {}, el('th', { scope: 'row' }, one.name),
          el('td', {}, one.holders.map(held).join(', ') || 'nobody')))))),
      el('div', { class: 'cards' },
        view.agent ? mine(entries, view.agent) : null,
        el('details', { id: 'expertise-manage' }, el('summary', { id: 'expertise-manage-open' }, 'Change the list (administrators)'),
          create(view.colleagues), entries.length ? change(entries, view.colleagues) : null)),
    ];
  });

  function mine(areas, agent) {
    return form('my-expertise', () => act('mine', { expertise: tickedIn('my-expertise') }),
      el('fieldset', {}, el('legend', {}, 'I know about'),
        areas.map(one => {
          const me = one.holders.find(holder => holder.id === agent);
          return tick(me?.level > 1 ? `${one.name} (level ${me.level})` : one.name, idOf('know', one.name), Boolean(me), { value: one.name, 'data-fresh': '1' });
        }),
        el('p', { class: 'actions' }, el('button', { id: 'my-expertise-save' }, 'Save what I know'))));
  }

  function create(colleagues) {
    return form('new-expertise', async () => {
      if (await act('create', { name: valueOf('expertise-name'), operators: tickedIn('new-expertise') })) {
        clear('expertise-name');
      }
    },
    el('fieldset', {}, el('legend', {}, 'A new expertise'),
      field('Name', el('input', { id: 'expertise-name', autocomplete: 'off' })),
      el('p', {}, 'Who knows about it:'),
      colleagues.map(one => tick(one.name, idOf('new-holder', one.id), false, { value: one.id })),
      el('p', { class: 'actions' }, el('button', { id: 'expertise-create' }, 'Create'))));
  }

  function change(areas, colleagues) {
    const holders = el('div', { id: 'area-holders' });
    const chosen = () => areas.find(one => one.name === valueOf('area')) ?? areas[0];
    const fill = () => show(holders, colleagues.map(one =>
      tick(one.name, idOf('holder', one.id), chosen().holders.some(holder => holder.id === one.id), { value: one.id, 'data-fresh': '1' })));
    const sure = el('p', { class: 'actions', id: 'area-sure', hidden: true }, el('span', {}, 'Delete it for everybody?'),
      button('Yes, delete it', 'area-delete-yes', () => act('delete', { name: chosen().name })),
      button('No', 'area-delete-no', () => { sure.hidden = true; document.getElementById('area-delete').focus(); }));
    queueMicrotask(fill);
    return el('fieldset', {}, el('legend', {}, 'An expertise that is there'),
      field('Expertise', choice('area', areas.map(one => [one.name, one.name]), '', { change: fill })),
      form('area-rename-form', async () => { if (await act('rename', { name: chosen().name, newName: valueOf('area-name') })) { clear('area-name'); } },
        field('New name', el('input', { id: 'area-name', autocomplete: 'off' })),
        el('p', { class: 'actions' }, el('button', { id: 'area-rename' }, 'Rename'))),
      form('area-operators-form', () => act('operators', { name: chosen().name, operators: tickedIn('area-holders') }),
        el('p', {}, 'Held by:'), holders,
        el('p', { class: 'actions' }, el('button', { id: 'area-operators' }, 'Exactly these hold it'),
          button('Delete…', 'area-delete', () => { sure.hidden = false; document.getElementById('area-delete-yes').focus(); }))),
      sure);
  }

  async function refresh() {
    draw(await get('desk/expertise'));
  }

  return { refresh };
}

function held(one) {
  return one.level > 1 ? `${one.name} (level ${one.level})` : one.name;
}
