// Being a human who was notified.

import { button, clear, el, field, form, idOf, live, show, transcript, valueOf } from '../dom.js';
import { get, player, post } from '../server.js';
import { attempt } from '../console.js';

export const title = 'Mailbox';
export const lead = 'What specialists, agents and owners are told. Answer by reply, or join the conversation.';

const STATES = {
  ASSIGNED: 'waits for an answer', NOTIFIED: 'waits for an answer', QUEUED: 'waits', ACKNOWLEDGED: 'somebody has it',
  ANSWERED: 'answered', DELIVERED: 'answered', CANCELLED: 'done without an answer', UNROUTABLE: 'nobody is left who could answer',
};

export async function enter(main) {
  const list = el('div', { id: 'mails' });
  main.append(list);

  const draw = live(list, mails => mails.length ? mails.map(mail) : el('p', {}, 'No mail.'));

  async function refresh() {
    if (player() === 'asker') {
      show(list, el('p', {}, 'Somebody who only asks gets no mail here. Choose above whom you play: a specialist or an owner, for instance.'));
      return;
    }
    const mails = await get('mail');
    draw(mails);
  }

  function mail(one) {
    const id = idOf('mail', one.key);
    const state = STATES[one.state] ?? one.state.toLowerCase();
    return el('article', { class: 'card', id, 'aria-labelledby': id + '-subject' },
      el('h2', { id: id + '-subject' }, one.subject),
      el('p', { class: 'badges' }, one.urgent ? el('span', { class: 'badge bad' }, 'urgent') : null,
        state ? el('span', { class: 'badge' }, state) : null),
      el('pre', { class: 'mail' }, one.body),
      one.joined ? joined(one, id) : one.answerable ? answer(one, id) : null);
  }

  /** What was typed is kept until it is where it should be. */
  async function sent(field, send) {
    const text = valueOf(field);
    const said = await send(text);
    if (said.done && valueOf(field) === text) {
      clear(field);
    }
    return said;
  }

  function answer(one, id) {
    return form(id + '-form', () => attempt(async () => {
      return sent(id + '-text', text => post('mail/reply', { mail: one.key, text }));
    }),
    field('Your reply', el('textarea', { id: id + '-text', rows: '2', required: true })),
    el('p', { class: 'actions' }, el('button', { id: id + '-reply' }, 'Reply'),
      button('Join the conversation', id + '-join', () => attempt(() => post('mail/join', { mail: one.key })))));
  }

  function joined(one, id) {
    return el('div', {}, el('h3', {}, 'You are in the conversation'), transcript(one.lines, 'Conversation'),
      form(id + '-form', () => attempt(async () => {
        return sent(id + '-text', text => post('mail/write', { conversation: one.conversation, text }));
      }),
      field('Your message', el('textarea', { id: id + '-text', rows: '2', required: true })),
      el('p', { class: 'actions' }, el('button', { id: id + '-write' }, 'Send'),
        button('Silence the assistant', idOf(id, 'suspend'), () => attempt(() => post('desk/suspend', { conversation: one.conversation }))),
        button('Let the assistant speak', idOf(id, 'resume'), () => attempt(() => post('desk/resume', { conversation: one.conversation }))),
        button('Leave the conversation', idOf(id, 'leave'), () => attempt(() => post('desk/leave', { conversation: one.conversation }))))));
  }

  return { refresh };
}
