// The people that conversations are with: the list, a card, what happened with them, and whose conversation it is.

import { button, el } from '../dom.js';
import { attempt } from '../console.js';
import { contacts } from './directory-list.js';
import { card } from './directory-card.js';
import { history } from './directory-history.js';
import { sessions } from './directory-session.js';
import { merging } from './directory-merge.js';

export const title = 'Directory';
export const lead = 'Find people, keep their cards, read what happened with them over all channels, and say whose conversation it is.';

export async function enter(main) {
  const places = Object.fromEntries(['list', 'merge', 'card', 'history', 'sessions', 'proposals'].map(name => [name, el('div', { id: 'directory-' + name })]));
  const refused = el('p', { class: 'refused', id: 'directory-refused', hidden: true });
  const section = (id, label, ...children) => el('section', { class: 'card', 'aria-labelledby': id }, el('h2', { id }, label), children);
  const room = el('div', {},
    section('contacts-heading', 'Contacts', places.list,
      el('p', { class: 'actions' }, button('New contact', 'contact-new', () => attempt(async () => { person.begin(); }))), places.merge),
    el('div', { class: 'split even' }, el('div', { class: 'side' }, places.card), el('div', { class: 'pane' }, places.history)),
    section('sessions-heading', 'Whose conversation is it?', places.sessions),
    section('proposals-heading', 'These may be one person', places.proposals));
  main.append(refused, room);

  /** Shows this contact with the next refresh; what was done before it need not be followed by another one. */
  const turnTo = id => {
    person.open(id);
    events.ofContact(id);
  };
  const open = id => attempt(async () => { turnTo(id); });
  const events = history(places.history);
  const person = card(places.card, { turnTo, gone: () => events.ofNobody() });
  const merge = merging(places.merge, places.proposals, turnTo);
  const list = contacts(places.list, open, merge);
  const session = sessions(places.sessions, { open, turnTo, events, kinds: () => list.kinds() });

  const wanted = new URLSearchParams(location.hash.split('?')[1] ?? '');
  session.choose(wanted.get('conversation') ?? '');
  if (wanted.get('contact')) {
    turnTo(Number(wanted.get('contact')));
  }

  async function refresh() {
    const seen = await list.refresh();
    refused.hidden = !seen.refused;
    refused.textContent = seen.refused;
    room.hidden = Boolean(seen.refused);
    if (!seen.refused) {
      person.knows(list.kinds());
      events.knows(list.channels());
      await Promise.all([person, events, session, merge].map(part => part.refresh()));
    }
  }

  return { refresh };
}
