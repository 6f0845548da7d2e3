// The card of a contact, and what can be done with it.

import { button, el, idOf, live, show, time } from '../dom.js';
import { get, player, post, Refused } from '../server.js';
import { attempt } from '../console.js';
import { draft } from './directory-draft.js';

const SOURCES = {
  CHANNEL: 'the channel', FORM: 'a form', HERO_CARD: 'a card in the chat', OAUTH: 'a sign-in', CALLBACK: 'the call-back field',
  OPERATOR: 'an operator', API: 'another system', MERGE: 'a merge',
};

export function card(place, { turnTo, gone }) {
  let id = 0;
  let kinds = [];
  let editing = null;
  let focusSoon = false;
  const shown = el('div', { id: 'card' });
  const more = el('div', { id: 'card-more' });
  const nothing = () => el('p', {}, 'Open a contact, or make a new one.');
  show(place, nothing());

  function open(number) {
    id = number;
    editing = null;
    focusSoon = true;
    show(more);
    place.replaceChildren(shown, more);
  }

  function begin(base = null) {
    editing = draft(base, kinds, { saved: turnTo, dropped: () => attempt(async () => { base ? open(base.id) : close(); }) });
    place.replaceChildren(editing.element);
    editing.focus();
  }

  function close(said = nothing()) {
    id = 0;
    editing = null;
    show(place, said);
  }

  const draw = live(shown, one => [
    el('h2', { id: 'card-heading', tabindex: '-1' }, one.deleted ? 'Deleted' : one.name || 'Name not known', ` (${one.id})`),
    el('p', { class: 'badges' }, one.blocked ? el('span', { class: 'badge bad' }, 'blocked') : null,
      one.provisional ? el('span', { class: 'badge' }, 'nobody has looked at it yet') : null,
      one.anonymised ? el('span', { class: 'badge' }, 'anonymised') : null,
      one.absorbed.length ? el('span', { class: 'badge' }, 'also ' + one.absorbed.join(', ')) : null),
    el('p', { class: 'state' }, 'In the directory since ', time(one.created), one.nameSource ? `; the name is from ${SOURCES[one.nameSource]}.` : '.'),
    one.values.length ? el('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': 'Values' }, el('table', {}, el('caption', {}, 'Values'),
      el('thead', {}, el('tr', {}, ['Kind', 'Value', 'From', 'Known to be theirs'].map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, one.values.map(value => el('tr', {}, el('th', { scope: 'row' }, value.label, value.primary ? el('span', { class: 'badge good' }, 'the one to use') : null),
        el('td', {}, value.value, value.scope ? el('small', {}, ` of ${value.scope}`) : null), el('td', {}, SOURCES[value.source]),
        el('td', {}, value.verified ? 'verified by ' + value.verified : value.trusted ? 'yes' : 'they say so')))))) : el('p', {}, 'No values.'),
    one.deleted ? null : actions(one),
    one.merges.length ? [el('h3', {}, 'Merges'), el('ul', { class: 'entries' }, one.merges.map(merge => el('li', {},
      `${merge.whom} by ${merge.by}, `, time(merge.at), ' ',
      el('p', { class: 'actions' }, button('Undo', idOf('undo', merge.change), () => attempt(() => post('directory/undo', { survivor: one.id, change: merge.change })),
        { 'aria-label': `Undo the merge of ${merge.whom}` })))))] : null,
  ]);

  function actions(one) {
    return el('p', { class: 'actions' },
      button('Edit', 'card-edit', () => begin(one)),
      button('Delete…', 'card-delete', () => sure('Delete the card? Its conversations stay, its number is never given again.', 'Delete', 'delete', true)),
      button('Anonymise…', 'card-anonymise', () => sure('Take away everything personal, here and in all conversations? That cannot be undone.', 'Anonymise', 'anonymise', false)),
      button('Export', 'card-export', exported));
  }

  /** Asks in the page, before something that cannot be undone. */
  function sure(question, label, path, ends) {
    show(more, el('div', { class: 'question', role: 'group', 'aria-labelledby': 'card-question' }, el('p', { id: 'card-question' }, question), el('p', { class: 'actions' },
      button(`${label} contact ${id}`, 'card-sure', () => attempt(async () => {
        const said = await post('directory/' + path, { id });
        show(more);
        if (ends) {
          close();
          gone();
        }
        return said;
      })),
      button('Leave it as it is', 'card-unsure', () => { show(more); document.getElementById('card-' + path)?.focus(); }))));
    document.getElementById('card-unsure').focus();
  }

  function exported() {
    return attempt(async () => {
      const all = await get('directory/export', { id });
      show(more, el('h3', {}, 'Everything that is held'),
        el('p', {}, el('a', { id: 'card-save', class: 'button', download: `contact-${id}.json`, href: `/api/directory/export?id=${id}&as=${encodeURIComponent(player())}` }, 'Save as a file')),
        el('pre', { tabindex: '0', class: 'talk', 'aria-label': 'Export' }, JSON.stringify(all, null, 2)));
      return { said: 'This is everything that is held about the contact.' };
    });
  }

  async function refresh() {
    if (editing) {
      await editing.refresh();
    } else if (id) {
      try {
        const asked = id;
        const one = await get('directory/contact', { id });
        if (asked === id) {
          draw(one);
        }
      } catch (error) {
        if (!(error instanceof Refused)) {
          throw error;
        }
        close(el('p', {}, error.message));
        gone();
      }
    }
    if (focusSoon && !editing) {
      focusSoon = false;
      document.getElementById('card-heading')?.focus();
    }
  }

  return { open, begin, refresh, knows: all => { kinds = all; } };
}
