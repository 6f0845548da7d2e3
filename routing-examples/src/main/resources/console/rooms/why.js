// Why questions went where they went.

import { button, choice, el, field, form, idOf, show, tick, time, valueOf } from '../dom.js';
import { get, post } from '../server.js';
import { attempt } from '../console.js';

export const title = 'Why';
export const lead = 'The path of each question, drawn: what was found, who was considered, and what settled it. Try a question without sending it.';

const OUTCOMES = {
  ANSWERED: 'answered', ESCALATED_SPECIALIST: 'to the specialist', ESCALATED_AGENT: 'to an agent', ESCALATED_OWNER: 'to the owner',
  QUEUED: 'waits in', HELD: 'held by a human', IGNORED: 'ignored', UNROUTABLE: 'to nobody', REJECTED: 'not taken',
};

export async function enter(main, hall) {
  const entries = el('div', { id: 'decisions' });
  const drawn = el('div', { id: 'decision', class: 'decision', tabindex: '-1' });
  let chosen = null;
  main.append(el('div', { class: 'split' },
    el('div', { class: 'side' },
      el('h2', {}, 'Try a question'),
      form('try', tryOut,
        field('Question', el('textarea', { id: 'try-text', rows: '2', required: true })),
        field('Asked of', choice('try-persona', hall.personas.map(one => [one.id, one.name]))),
        field('By (e-mail)', el('input', { id: 'try-email', type: 'email', value: 'ann@acme.example' }), 'empty: somebody unknown'),
        tick('The host has verified that', 'try-verified', true),
        tick('The automation understands it, and cannot do it', 'try-cannot'),
        el('p', { class: 'actions' }, el('button', { id: 'try-go' }, 'Try without sending'))),
      el('h2', {}, 'Decisions'), entries),
    el('div', { class: 'pane' }, drawn)));
  drawn.append(el('p', {}, 'Choose a decision, or try a question.'));

  async function tryOut() {
    await attempt(async () => {
      draw(await post('why/try', {
        text: valueOf('try-text'), persona: valueOf('try-persona'), email: valueOf('try-email'), verified: valueOf('try-verified'),
        answer: valueOf('try-cannot') ? 'cannot_execute' : '',
      }));
      chosen = null;
      return { said: 'Nothing was sent and nothing was changed: this is what would happen.' };
    });
  }

  async function choose(number) {
    await attempt(async () => {
      draw(await get('why/decision', { number }));
      chosen = number;
      return null;
    });
  }

  /** The library draws the decision and escapes all in it; nothing else on this page is markup from the server. */
  function draw(view) {
    const piece = document.createElement('template');
    piece.innerHTML = view.html;
    drawn.replaceChildren(piece.content, el('details', {}, el('summary', {}, 'The trace as JSON'),
      el('pre', { tabindex: '0' }, JSON.stringify(JSON.parse(view.json), null, 2))));
    drawn.focus({ preventScroll: false });
  }

  async function refresh() {
    const all = await get('why');
    show(entries, all.length
      ? el('ul', { class: 'entries' }, all.map(one => el('li', {},
        button(one.text || '(no text)', idOf('decision', one.number), () => choose(one.number), { 'aria-pressed': String(one.number === chosen) }),
        el('small', {}, ` ${one.asker} asked ${one.persona}, ${OUTCOMES[one.outcome] ?? one.outcome}${one.target ? ' ' + one.target : ''}, `, time(one.at)))))
      : el('p', {}, 'Nothing to see for whom you play. The owner of a persona and administrators may read why.'));
  }

  return { refresh };
}
