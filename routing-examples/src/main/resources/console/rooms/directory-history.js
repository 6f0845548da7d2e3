// What happened with somebody, over all channels: one line in time, a full-text search, and each conversation in full.

import { button, choice, el, field, form, idOf, live, show, time, transcript, valueOf } from '../dom.js';
import { get, Refused } from '../server.js';
import { attempt, refresh as refreshAll } from '../console.js';
import { pager } from './directory-list.js';

const KINDS = { INTERACTION_BEGAN: 'conversation', DECIDED: 'decided', TAGGED: 'tagged', HAND_OFF: 'passed on', CHANGED: 'contact' };

export function history(place) {
  let of = null;
  let label = '';
  const pages = pager('history', refreshAll);
  const again = () => { pages.begin(); return refreshAll(); };
  const heading = el('h2', { id: 'history-heading' }, 'What happened');
  const channel = el('div');
  const body = el('div', { id: 'history' });
  const whole = el('div', { id: 'interaction' });
  const search = form('history-search', again, el('div', { class: 'row' },
    field('Find in what was said', el('input', { id: 'history-text', type: 'search', autocomplete: 'off' })), el('button', { id: 'history-find' }, 'Find')));
  const filters = el('div', { class: 'row' },
    field('Show', choice('history-only', [['', 'everything'], ['interactions', 'conversations'], ['changes', 'changes of the contact']], '', { change: again })), channel);
  const tools = el('div', { hidden: true }, search, filters);
  place.append(heading, tools, body, pages.element, whole);

  /** @param source what the server knows it by: a contact, a conversation, or an address */
  function begin(source, words) {
    of = source;
    label = words;
    pages.begin();
    show(whole);
    document.getElementById('history-text').value = '';
  }

  const drawChannels = live(channel, all => field('By', choice('history-channel', [['', 'any channel'], ...all.map(one => [one, one])], '', { change: again })));

  const draw = live(body, (view, text) => view === null ? el('p', {}, 'Open a contact, or choose a conversation below.')
    : view.refused ? el('p', { class: 'refused' }, view.refused)
      : text ? hits(view.hits) : lines(view.lines));

  function lines(all) {
    return all.length ? el('ol', { class: 'history', 'aria-label': 'History' }, all.map((one, i) => el('li', {},
      time(one.at), ' ', el('span', { class: 'badge' }, KINDS[one.kind]), ' ', one.words, ' ',
      one.kind === 'INTERACTION_BEGAN' ? button('Read it', idOf('read', i, one.conversation), () => read(one.conversation), { class: 'link', 'aria-label': `Read the conversation ${one.conversation}` }) : null)))
      : el('p', {}, 'Nothing has happened.');
  }

  function hits(all) {
    return all.length ? el('ol', { class: 'history', 'aria-label': 'Found' }, all.map((one, i) => el('li', {},
      time(one.at), ` ${one.author}: `, marked(one.text, one.marks), ' ',
      button('Read it', idOf('read', i, one.conversation), () => read(one.conversation), { class: 'link', 'aria-label': `Read the conversation ${one.conversation}` }))))
      : el('p', {}, 'These words are found nowhere.');
  }

  function read(conversation) {
    return attempt(async () => {
      const one = await get('directory/interaction', { conversation });
      show(whole, el('h3', { id: 'interaction-heading', tabindex: '-1' }, `Conversation ${one.conversation}`),
        el('p', { class: 'state' }, `By ${one.channel}, begun by the ${one.initiator}, `, time(one.opened), ' to ', time(one.last), `. People: ${one.people.map(name => name || 'somebody').join(', ')}.`),
        one.tags.length ? el('p', {}, one.tags.map(tag => el('span', { class: 'tag' }, tag))) : null,
        Object.keys(one.variables).length ? el('dl', {}, Object.entries(one.variables).map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])) : el('p', { class: 'state' }, 'No variables.'),
        transcript(one.lines, 'Transcript'));
      document.getElementById('interaction-heading').focus();
    });
  }

  async function refresh() {
    tools.hidden = of === null;
    search.hidden = !of?.id;
    heading.textContent = of ? `What happened with ${label}` : 'What happened';
    const text = of?.id ? valueOf('history-text').trim() : '';
    filters.hidden = Boolean(text);
    const source = of;
    const view = of ? await look(text) : null;
    if (source !== of) {
      return;
    }
    draw(view, text);
    pages.draw(view?.next ?? '');
  }

  async function look(text) {
    try {
      return text ? await get('directory/found', { ...of, text, after: pages.after() })
        : await get('directory/history', { ...of, only: valueOf('history-only'), channel: valueOf('history-channel'), after: pages.after() });
    } catch (error) {
      if (error instanceof Refused) {
        return { refused: error.message };
      }
      throw error;
    }
  }

  return {
    refresh,
    knows: all => drawChannels(all),
    ofContact: id => begin({ id }, `contact ${id}`),
    ofConversation: name => begin({ conversation: name }, `the asker of ${name}`),
    ofEmail: address => begin({ email: address }, `whoever writes from ${address}`),
    ofNobody: () => { of = null; show(whole); return refresh(); },
  };
}

/** The text with what was found in it marked; it stays text. */
function marked(text, marks) {
  const parts = [];
  let from = 0;
  for (let i = 0; i < marks.length; i += 2) {
    parts.push(text.slice(from, marks[i]), el('mark', {}, text.slice(marks[i], marks[i + 1])));
    from = marks[i + 1];
  }
  return el('span', { class: 'said' }, parts, text.slice(from));
}
