// A conversation that lies open on the desk: what was said, writing into it, and everything that can be done with it.

import { button, choice, clear, el, field, form, idOf, live, show, transcript, valueOf } from '../dom.js';
import { get, player, post, Refused } from '../server.js';
import { attempt } from '../console.js';
import { STATUSES } from './desk.js';
import { inviting } from './desk-invite.js';

const MODES = { ACTIVE: 'The assistant answers.', DEFERRING: 'A human is here, so the assistant is silent.', SUSPENDED: 'The assistant is silent until somebody lets it speak.' };
const PLACED = { AWAITING: 'waits in', CLAIMED: 'was claimed in', HANDLED: '' };
const OUTCOMES = [['RESOLVED', 'resolved'], ['UNRESOLVED', 'not resolved'], ['ASKER_LEFT', 'the asker has left']];

export function talk(place) {
  let current = '';
  let focusSoon = false;
  const heading = el('h2', { id: 'talk-heading', tabindex: '-1' });
  const facts = el('div', { id: 'talk-facts' });
  const lines = el('div', { id: 'talk-lines', class: 'talk' });
  const tools = el('div', { id: 'talk-tools', class: 'tools' });
  const invite = inviting();
  const writing = form('talk-form', write,
    field('Your message', el('textarea', { id: 'talk-text', rows: '2', required: true, keydown: event => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        write();
      }
    } }), 'Enter sends, Shift+Enter begins a line'),
    el('p', { class: 'actions' }, el('button', { id: 'talk-send' }, 'Send to the asker')));
  const whole = [heading, facts, lines, writing, tools, invite.dialog];
  const nothing = el('p', {}, 'Open a conversation, from a list or from an inbox.');
  place.append(nothing);

  const act = (path, more = {}) => attempt(() => post('desk/' + path, { conversation: current, ...more }));

  function open(name) {
    if (name !== current) {
      writing.reset();
    }
    current = name;
    focusSoon = true;
  }

  function write() {
    const text = valueOf('talk-text');
    if (text.trim()) {
      attempt(async () => {
        const said = await post('desk/write', { conversation: current, text });
        if (said.done) {
          clear('talk-text');
        }
        return said;
      });
    }
  }

  /** A button to join who looks for help; it works from a list too, where the conversation need not be open. */
  function joining(matter) {
    return button('Join', idOf('join', matter.conversation), () => attempt(async () => {
      const said = await post('desk/join', { conversation: matter.conversation });
      if (said.done) {
        open(matter.conversation);
      }
      return said;
    }), { 'aria-label': `Join: ${matter.asker}` });
  }

  const drawFacts = live(facts, view => {
    const { matter } = view;
    return [
      el('p', { class: 'badges' },
        el('span', { class: 'badge' }, view.closed ? 'closed: ' + OUTCOMES.find(([id]) => id === view.closed)[1] : STATUSES[matter.status] ?? 'everything is done'),
        el('span', { class: 'badge' }, matter.channel + (view.live ? ', live chat' : '')),
        matter.tags.map(tag => el('span', { class: 'tag' }, tag))),
      el('p', { class: 'state' }, [MODES[view.mode], matter.assignee ? `${matter.assignee} has it.` : 'Nobody has it.',
        view.inbox ? `It ${PLACED[view.placed]} ${view.inbox}.` : '',
        matter.present.length ? `Joined: ${matter.present.join(', ')}.` : '',
        view.asking.length ? `The asker is asked about ${view.asking.join(', ')}.` : '',
        view.wanted.length ? `Wanted: ${view.wanted.join(', ')}.` : ''].filter(part => part).join(' ')),
      el('p', {}, el('a', { id: 'talk-contact', href: `#/directory?as=${encodeURIComponent(player())}&conversation=${encodeURIComponent(matter.conversation)}` },
        view.contact ? `Contact ${view.contact} in the directory` : 'No contact is linked: find or create one in the directory')),
    ];
  });

  const drawLines = live(lines, all => {
    queueMicrotask(() => { lines.scrollTop = lines.scrollHeight; });
    return all.length ? transcript(all, 'Conversation') : el('p', {}, 'Nothing has been said yet.');
  });

  const group = (label, ...children) => el('fieldset', {}, el('legend', {}, label), children);

  const drawTools = live(tools, view => [
    group('It needs', el('div', { class: 'actions' }, Object.entries(STATUSES).map(([id, label]) =>
      button(label, 'status-' + id, () => act('status', { status: id }), { 'aria-pressed': String(view.matter.status === id) })))),
    group('Colleagues', el('p', { class: 'actions' },
      view.matter.status === 'LOOKING_FOR_HELP' && !view.joined ? button('Join and help', 'talk-join', () => act('join')) : null,
      view.invited && !view.joined ? button('Join the conversation', 'talk-enter', () => act('enter')) : null,
      view.placed === 'AWAITING' ? button('Claim', 'talk-claim', () => act('claim')) : null,
      view.matter.assignee && !view.assigned ? button('Take over', 'talk-take-over', () => act('take-over')) : null,
      view.placed === 'CLAIMED' ? button('Give back to the team', 'talk-release', () => act('release')) : null,
      view.joined ? button('Leave', 'talk-leave', () => act('leave')) : null,
      button('Invite…', 'talk-invite', () => invite.open(current))),
    form('want-form', () => act('want', { expertise: [valueOf('want')] }),
      field('Helpers should know', choice('want', view.expertise.map(name => [name, name]))),
      el('button', { id: 'want-add', disabled: view.expertise.length === 0 }, 'Want that too'))),
    group('The automation', el('p', { class: 'actions' },
      view.mode === 'SUSPENDED' ? button('Let it speak', 'talk-resume', () => act('resume')) : button('Silence it', 'talk-suspend', () => act('suspend')),
      button('Hand the conversation back', 'talk-hand-back', () => act('hand-back')))),
    group('Tags', el('p', { class: 'actions' }, view.matter.tags.map(tag =>
      button(`${tag} ×`, idOf('untag', tag), () => act('untag', { tag }), { 'aria-label': 'Take away the tag ' + tag }))),
    form('tag-form', async () => { if ((await act('tag', { tag: valueOf('tag') }))?.done) { clear('tag'); } },
      field('Tag', el('input', { id: 'tag', list: 'tag-known', required: true, maxlength: '100', autocomplete: 'off' })),
      el('datalist', { id: 'tag-known' }, view.knownTags.map(tag => el('option', { value: tag }))),
      el('button', { id: 'tag-add' }, 'Put it on'))),
    group('The end', form('close-form', () => act('close', { outcome: valueOf('outcome') }),
      field('Outcome', choice('outcome', OUTCOMES)),
      el('button', { id: 'talk-close' }, 'Close the conversation')),
    el('p', { class: 'actions' }, button('Everything is done', 'talk-handle', () => act('handle')))),
  ]);

  async function refresh() {
    if (!current) {
      return;
    }
    try {
      const asked = current;
      const view = await get('desk/conversation', { conversation: asked });
      if (asked === current) {
        draw(view);
      }
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      current = '';
      show(place, el('p', {}, error.message));
    }
  }

  function draw(view) {
    if (!place.contains(heading)) {
      place.replaceChildren(...whole);
    }
    heading.textContent = `${view.matter.asker} and ${view.matter.persona}`;
    drawFacts({ ...view, lines: [] });
    drawLines(view.lines);
    drawTools({ ...view, lines: [] });
    if (focusSoon) {
      focusSoon = false;
      heading.focus();
    }
  }

  return { open, refresh, joining, current: () => current };
}
