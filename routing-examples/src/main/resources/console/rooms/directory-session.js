// Whose conversation it is: from a running conversation to a contact that is made, linked, opened or disconnected.

import { button, choice, clear, el, field, form, idOf, live, show, valueOf } from '../dom.js';
import { get, post } from '../server.js';
import { attempt, refresh as refreshAll } from '../console.js';

export function sessions(place, { open, turnTo, events, kinds }) {
  let wanted = '';
  let found = null;
  const select = el('div');
  const panel = el('div', { id: 'session' });
  const mail = form('mail-history', () => attempt(async () => { events.ofEmail(valueOf('mail-address')); }), el('div', { class: 'row' },
    field('Or an e-mail came from', el('input', { id: 'mail-address', type: 'email', required: true, autocomplete: 'off' })),
    el('button', { id: 'mail-show' }, 'Show what happened')));
  place.append(select, panel, mail);

  const drawSelect = live(select, all => field('Conversation', choice('session-conversation',
    [['', 'none'], ...all.map(one => [one.conversation, `${one.asker}, ${one.conversation}${one.closed ? ', closed' : ''}`])], wanted, { change: () => { found = null; return refreshAll(); } })));

  const draw = live(panel, (one, matches, choices) => one ? [
    el('p', {}, `${one.asker} by ${one.channel}. `, one.says.length ? `They say: ${one.says.join(', ')}. ` : 'They say nothing about themselves. ',
      one.contact ? el('strong', {}, `It is ${one.contactName}’s (${one.contact}).`) : el('strong', {}, 'It is nobody’s.')),
    el('p', { class: 'actions' },
      one.contact ? button('Open the card', 'session-open', () => open(one.contact)) : null,
      one.contact ? button('Disconnect', 'session-disconnect', () => act('disconnect', {})) : null,
      button('Show what happened', 'session-history', () => attempt(async () => { events.ofConversation(one.conversation); }))),
    el('div', { class: 'cards' },
      form('session-new', create, el('fieldset', {}, el('legend', {}, 'Make a contact from it'),
        field('Name', el('input', { id: 'session-name', autocomplete: 'off', maxlength: '200' }), 'empty: what they call themselves'),
        field('Learned in the conversation', choice('session-kind', choices.map(kind => [kind.kind, kind.label]))),
        field('Value', el('input', { id: 'session-value', autocomplete: 'off' }), 'empty: only what the conversation says'),
        el('p', { class: 'actions' }, el('button', { id: 'session-create' }, 'Create and link')))),
      form('session-search', search, el('fieldset', {}, el('legend', {}, 'Link somebody who is there'),
        field('Search', el('input', { id: 'session-text', type: 'search', autocomplete: 'off' })),
        el('p', { class: 'actions' }, el('button', { id: 'session-find' }, 'Search')),
        matches === null ? null : matches.length === 0 ? el('p', {}, 'Nobody is found.') : el('ul', { class: 'entries' }, matches.map(each => el('li', {},
          `${each.name || '(not known)'}, ${each.id}${each.email ? ', ' + each.email : ''} `,
          el('span', { class: 'actions' }, button('Link', idOf('link', each.id), () => act('link', { contact: each.id }), { 'aria-label': `Link ${each.name || each.id}` })))))))),
  ] : el('p', {}, 'Choose a conversation, to see whose it is.'));

  function act(path, more) {
    return attempt(async () => {
      const said = await post('directory/' + path, { conversation: valueOf('session-conversation'), ...more });
      found = null;
      if (said.id) {
        turnTo(said.id);
      }
      return said;
    });
  }

  async function create() {
    const saved = await act('from', { name: valueOf('session-name'), added: [{ kind: valueOf('session-kind'), scope: '', value: valueOf('session-value') }] });
    if (saved) {
      clear('session-name', 'session-value');
    }
  }

  function search() {
    return attempt(async () => { found = (await get('directory', { text: valueOf('session-text') })).rows.entries; });
  }

  async function refresh() {
    const seen = await get('directory/sessions');
    drawSelect(seen.entries);
    const one = seen.entries.find(each => each.conversation === valueOf('session-conversation')) ?? null;
    draw(one, found, kinds());
  }

  return { refresh, choose: name => { wanted = name; } };
}
