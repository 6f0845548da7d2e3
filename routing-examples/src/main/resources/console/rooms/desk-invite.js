// Whom to invite into a conversation: everybody who can be, with what they know and how busy they are; several at once.

import { button, clear, el, field, form, idOf, show } from '../dom.js';
import { get, post } from '../server.js';
import { attempt } from '../console.js';

export function inviting() {
  let conversation = '';
  const ticked = new Map();
  const list = el('div', { id: 'invite-list' });
  const chosen = el('p', { id: 'invite-chosen', role: 'status' });
  const dialog = el('dialog', { id: 'invite', 'aria-labelledby': 'invite-heading' },
    el('h2', { id: 'invite-heading' }, 'Invite colleagues'),
    field('Name or expertise', el('input', { id: 'invite-filter', autocomplete: 'off', input: look }), 'narrows the list; what is ticked stays ticked'),
    form('invite-form', invite, list, chosen,
      el('p', { class: 'actions' }, el('button', { id: 'invite-go' }, 'Invite'), button('Cancel', 'invite-cancel', () => dialog.close()))));

  async function open(name) {
    conversation = name;
    ticked.clear();
    clear('invite-filter');
    await look();
    dialog.showModal();
    document.getElementById('invite-filter').focus();
  }

  async function look() {
    const text = document.getElementById('invite-filter').value;
    const seen = await get('desk/candidates', { conversation, text });
    if (text !== document.getElementById('invite-filter').value) {
      return;
    }
    document.getElementById('invite-go').disabled = seen.refused !== '';
    show(list, seen.refused ? el('p', { class: 'refused' }, seen.refused)
      : seen.entries.length ? el('ul', { class: 'people' }, seen.entries.map(person)) : el('p', {}, 'Nobody like that.'));
    draw();
  }

  function person(one) {
    const id = idOf('invite', one.id);
    return el('li', { class: 'tick' },
      el('input', { type: 'checkbox', id, checked: ticked.has(one.id), 'data-fresh': '1', change: event => {
        ticked[event.target.checked ? 'set' : 'delete'](one.id, one.name);
        draw();
      } }),
      el('label', { for: id }, el('strong', {}, one.name), ' ',
        one.expertise.length ? el('span', {}, 'knows ' + one.expertise.join(', ') + '. ') : null,
        one.matches ? el('span', { class: 'star' }, `★ ${one.matches} of what is wanted. `) : null,
        el('small', {}, [presence(one), conversations(one.conversations), one.inCall ? 'in a call' : '', one.full ? 'no room for more' : '']
          .filter(part => part).join(', '))));
  }

  function draw() {
    chosen.textContent = ticked.size ? 'Ticked: ' + [...ticked.values()].join(', ') : 'Nobody is ticked.';
  }

  async function invite() {
    const said = await attempt(() => post('desk/invite', { conversation, agents: [...ticked.keys()] }));
    if (said?.done) {
      dialog.close();
    } else {
      chosen.textContent = document.getElementById('notice').textContent;
    }
  }

  return { dialog, open };
}

function presence(one) {
  return one.back ? `away until ${one.back.slice(0, 16).replace('T', ' ')}` : one.available ? 'there' : 'not there';
}

function conversations(count) {
  return count === 1 ? '1 conversation' : `${count} conversations`;
}
