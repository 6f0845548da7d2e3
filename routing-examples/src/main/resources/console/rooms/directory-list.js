// The list of contacts: search, filters, order and pages.

import { button, choice, el, field, form, idOf, live, tick, valueOf } from '../dom.js';
import { get } from '../server.js';
import { refresh as refreshAll } from '../console.js';

const COLUMNS = { ID: 'ID', NAME: 'Name', EMAIL: 'E-mail', PHONE: 'Phone' };

export function contacts(place, open, merge) {
  let view = { kinds: [], channels: [] };
  let sort = 'ID';
  let descending = false;
  const pages = pager('contacts', refreshAll);
  const again = () => { pages.begin(); return refreshAll(); };
  const selects = el('div', { class: 'row', id: 'contact-filters' });
  const table = el('div', { id: 'contact-table' });
  place.append(
    form('contact-search', again, el('div', { class: 'row' },
      field('Search names and values', el('input', { id: 'contact-text', type: 'search', autocomplete: 'off' })),
      el('button', { id: 'contact-find' }, 'Search'))),
    selects, table, pages.element);

  const drawFilters = live(selects, (kinds, channels) => [
    field('Wrote by', choice('filter-channel', [['', 'any channel'], ...channels.map(one => [one, one])], '', { change: again })),
    field('Has', choice('filter-field', [['', 'anything'], ...kinds.map(one => [one.kind, one.label])], '', { change: again })),
    field('Blocked', choice('filter-blocked', [['', 'or not'], ['true', 'only blocked'], ['false', 'only not blocked']], '', { change: again })),
    tick('With an open conversation', 'filter-open', false, { change: again }),
  ]);

  const draw = live(table, (rows, searched) => rows.length ? el('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': 'Contacts' },
    el('table', { class: 'broad' },
      el('caption', {}, searched ? `Found with “${searched}”, best first` : 'Contacts'),
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Merge'), Object.entries(COLUMNS).map(([id, label]) => header(id, label, searched)), el('th', { scope: 'col' }, 'Other values'))),
      el('tbody', {}, rows.map(row)))) : el('p', {}, searched ? 'Nobody is found.' : 'Nobody is in the directory.'));

  function header(id, label, searched) {
    const is = !searched && sort === id;
    return el('th', { scope: 'col', 'aria-sort': is ? (descending ? 'descending' : 'ascending') : null },
      searched ? label : button(is ? `${label} ${descending ? '▼' : '▲'}` : label, 'sort-' + id, () => {
        descending = sort === id && !descending;
        sort = id;
        return again();
      }, { class: 'link', 'aria-label': `Sort by ${label}` }));
  }

  function row(one) {
    const name = one.name || '(not known)';
    return el('tr', {},
      el('td', {}, el('input', { type: 'checkbox', id: idOf('select', one.id), checked: merge.has(one.id), 'data-fresh': '1', 'aria-label': `Choose ${name}, ${one.id}, to merge`,
        change: event => merge.choose(one.id, name, event.target.checked) })),
      el('td', {}, String(one.id)),
      el('th', { scope: 'row' }, button(name, idOf('contact', one.id), () => open(one.id), { class: 'link' }),
        ' ', one.blocked ? el('span', { class: 'badge bad' }, 'blocked') : null, one.provisional ? el('span', { class: 'badge' }, 'new') : null),
      el('td', {}, one.email), el('td', {}, one.phone), el('td', {}, one.more.join(', ')));
  }

  /** Reads the list again, and gives back whether it may be seen. */
  async function refresh() {
    const text = valueOf('contact-text').trim();
    view = await get('directory', {
      text, sort, descending, after: pages.after(),
      channel: valueOf('filter-channel'), field: valueOf('filter-field'), blocked: valueOf('filter-blocked'), open: valueOf('filter-open') === true,
    });
    if (!view.rows.refused) {
      drawFilters(view.kinds, view.channels);
      draw(view.rows.entries, text, sort, descending, merge.chosen());
      pages.draw(view.next);
    }
    return view.rows;
  }

  return { refresh, kinds: () => view.kinds, channels: () => view.channels };
}

/** Leads through what is read page by page: it remembers where the pages before begin. */
export function pager(id, turned) {
  let starts = [''];
  let next = '';
  const element = el('p', { class: 'actions pages', hidden: true },
    button('Earlier page', id + '-before', () => { starts.pop(); return turned(); }),
    el('span', { id: id + '-page' }),
    button('Next page', id + '-next', () => { starts.push(next); return turned(); }));

  function draw(where) {
    next = where;
    const [before, page, after] = element.children;
    element.hidden = starts.length === 1 && !next;
    page.textContent = `Page ${starts.length}`;
    before.disabled = starts.length === 1;
    after.disabled = !next;
  }

  return { element, draw, begin: () => { starts = ['']; }, after: () => starts.at(-1) };
}
