// Setting a persona up.

import { button, choice, clear, el, field, form, idOf, show, tick, time, valueOf } from '../dom.js';
import { get, player, post } from '../server.js';
import { attempt } from '../console.js';
import { files } from './setup-files.js';

export const title = 'Setup';
export const lead = 'Who answers for whom, what questions are about, and what tags do. Owners change their own personas, administrators all.';

const AFTERWARDS = [['CONTINUE', 'nothing more'], ['SUSPEND_AFTERWARDS', 'reply, then fall silent'], ['NO_REPLY', 'no reply']];

export async function enter(main, hall) {
  let view = null;
  const persona = () => valueOf('setup-persona');
  const edit = (change, more, ...emptied) => attempt(async () => {
    const said = await post('setup/edit', { persona: persona(), change, ...more });
    clear(...emptied);
    emptied.filter(id => document.getElementById(id)?.type === 'checkbox').forEach(id => { document.getElementById(id).checked = false; });
    return said;
  });
  const parts = Object.fromEntries(['specialists', 'reasons', 'tags', 'rules', 'expertise', 'lint', 'history'].map(name => [name, el('div', { id: 'setup-' + name })]));
  const bulk = files(persona, () => view);

  main.append(
    field('Persona', choice('setup-persona', hall.personas.map(one => [one.id, one.name]), hall.personas.find(one => one.owner === player())?.id ?? '', { change: () => attempt(async () => null) })),
    el('div', { class: 'sections' }, section('Specialists', 'Each has a card with the users they answer for.', parts.specialists,
      form('add-specialist', () => edit('addSpecialist', { email: valueOf('specialist-email'), name: valueOf('specialist-name') }, 'specialist-email', 'specialist-name'),
        field('E-mail of a new specialist', el('input', { id: 'specialist-email', autocomplete: 'off' })),
        field('Name', el('input', { id: 'specialist-name', autocomplete: 'off' }), 'may stay empty'),
        el('button', { id: 'specialist-add' }, 'Add the specialist'))),
    section('The bulk file', 'Who answers for whom, as a spreadsheet.', bulk.csv),
    section('Contact reasons', 'What a question must be about to go to the asker’s specialist; at most five.', parts.reasons,
      form('add-reason', () => edit('addReason', { label: valueOf('reason-label'), phrases: listed('reason-phrases'), alwaysHuman: valueOf('reason-human') }, 'reason-label', 'reason-phrases', 'reason-human'),
        field('New reason', el('input', { id: 'reason-label', autocomplete: 'off', list: 'reason-presets' }), 'PTO and Sick leave are known; any words of your own'),
        el('datalist', { id: 'reason-presets' }, ['PTO', 'Sick leave'].map(one => el('option', { value: one }))),
        field('Phrases', el('input', { id: 'reason-phrases', autocomplete: 'off' }), 'separated by commas'),
        tick('Always a human', 'reason-human'),
        el('button', { id: 'reason-add' }, 'Add the reason'))),
    section('Smart tags', 'What a message carries, what the assistant asks for, and what it does then.', parts.tags,
      form('add-tag', () => edit('addTag', { name: valueOf('tag-name'), phrases: listed('tag-phrases'), asksFor: listed('tag-asks'), instructions: valueOf('tag-instructions'), postAction: valueOf('tag-after') }, 'tag-name', 'tag-phrases', 'tag-asks', 'tag-instructions'),
        field('New tag', el('input', { id: 'tag-name', autocomplete: 'off' })),
        field('Phrases of a message', el('input', { id: 'tag-phrases', autocomplete: 'off' }), 'separated by commas'),
        field('The assistant asks for', el('input', { id: 'tag-asks', autocomplete: 'off' }), 'separated by commas'),
        field('Instructions for the reply', el('input', { id: 'tag-instructions', autocomplete: 'off' })),
        field('Afterwards', choice('tag-after', AFTERWARDS)),
        el('button', { id: 'tag-add' }, 'Add the tag'))),
    section('Rules', 'Whom tags tell, to whom they assign, and where they move a conversation.', parts.rules,
      form('add-rule', () => edit('addRule', { anyOf: listed('rule-tags'), notify: listed('rule-notify'), assign: valueOf('rule-assign'), moveTo: valueOf('rule-inbox') }, 'rule-tags', 'rule-notify', 'rule-assign', 'rule-inbox'),
        field('When a message carries any of', el('input', { id: 'rule-tags', autocomplete: 'off' }), 'tags, separated by commas'),
        field('tell these agents', el('input', { id: 'rule-notify', autocomplete: 'off' }), 'ids, separated by commas'),
        field('assign it to', el('input', { id: 'rule-assign', autocomplete: 'off' }), 'an agent’s id'),
        field('move it to', el('input', { id: 'rule-inbox', autocomplete: 'off' }), 'an inbox’s id'),
        el('button', { id: 'rule-add' }, 'Add the rule'))),
    section('Expertise', 'What agents know. They change their own at the desk, an administrator everybody’s.', parts.expertise),
    section('What lint finds', 'Legal, but probably not meant.', parts.lint),
    section('The whole document', 'See what would change before it does.', bulk.document),
    section('Versions', 'Who changed what; going back makes one more version.', parts.history)));

  async function refresh() {
    if (hall.personas.length === 0) {
      return;
    }
    if (player() === 'asker') {
      main.replaceChildren(el('h1', {}, title), el('p', {}, 'Those who ask do not see how it is set up. Choose above whom you play.'));
      return;
    }
    const asked = persona();
    const answer = await get('setup', { persona: asked });
    if (asked !== persona()) {
      return;
    }
    view = answer;
    show(parts.specialists, view.specialists.length ? el('div', { class: 'cards' }, view.specialists.map(card)) : el('p', {}, 'None.'));
    show(parts.reasons, list(view.reasons.map(one => [one.label,
      [one.phrases.length ? 'phrases: ' + one.phrases.join(', ') : '', one.expertise.length ? 'expertise: ' + one.expertise.join(', ') : '', one.alwaysHuman ? 'always a human' : ''],
      button('Remove', idOf('reason', one.label), () => edit('removeReason', { label: one.label }), { 'aria-label': 'Remove reason ' + one.label })])));
    show(parts.tags, list(view.tags.map(one => [one.name,
      [one.direction.toLowerCase(), one.phrases.length ? 'phrases: ' + one.phrases.join(', ') : '', one.asksFor.length ? 'asks for: ' + one.asksFor.join(', ') : '', one.instructions,
        (AFTERWARDS.find(([id]) => id === one.postAction) ?? ['', one.postAction])[1]],
      one.name.startsWith('sys_') ? null : button('Remove', idOf('tag', one.name), () => edit('removeTag', { name: one.name }), { 'aria-label': 'Remove tag ' + one.name })])));
    show(parts.rules, list(view.rules.map(one => ['Any of ' + one.anyOf.join(', '),
      [one.told.length ? 'tell ' + one.told.join(', ') : '', one.assign ? 'assign to ' + one.assign : '', one.moveTo ? 'move to ' + one.moveTo : ''],
      button('Remove', idOf('rule', one.number), () => edit('removeRule', { number: one.number, version: view.version }), { 'aria-label': `Remove rule ${one.number + 1}` })])));
    show(parts.expertise, view.expertise.refused ? el('p', { class: 'refused' }, view.expertise.refused) : list(view.expertise.entries.map(one => [one.name, [one.holders.join(', ') || 'nobody holds it'], null])));
    show(parts.lint, findings(view.findings));
    show(parts.history, el('div', { class: 'wide' }, el('table', {}, el('caption', {}, 'Versions of the policy, latest first'),
      el('thead', {}, el('tr', {}, ['Version', 'When', 'By', 'What', ''].map(one => el('th', { scope: 'col' }, one)))),
      el('tbody', {}, view.history.map(one => el('tr', {}, el('th', { scope: 'row' }, String(one.number)), el('td', {}, time(one.at)), el('td', {}, one.by), el('td', {}, one.change),
        el('td', {}, one.number === view.version ? 'in force'
          : button('Go back', idOf('back', one.number), () => attempt(() => post('setup/rollback', { former: one.number, version: view.version })), { 'aria-label': 'Go back to version ' + one.number }))))))));
    bulk.refresh();
  }

  function card(one) {
    const id = idOf('card', one.email);
    return el('article', { class: 'card', 'aria-labelledby': id },
      el('h3', { id }, one.name || one.email), el('p', {}, el('small', {}, one.email), ' ', one.active ? null : el('span', { class: 'badge' }, 'not active')),
      one.users.length ? el('ul', { class: 'users' }, one.users.map(user => el('li', {}, user, ' ',
        button('Remove', idOf('user', user), () => edit('unassign', { user }), { 'aria-label': 'Remove user ' + user })))) : el('p', {}, 'No users.'),
      one.userCount > one.users.length ? el('p', {}, `and ${one.userCount - one.users.length} more`) : null,
      form(id + '-add', () => edit('assign', { user: valueOf(id + '-user'), email: one.email }, id + '-user'),
        field('User (e-mail)', el('input', { id: id + '-user', autocomplete: 'off' })),
        el('p', { class: 'actions' }, el('button', { id: id + '-assign', 'aria-label': `Add the user for ${one.name || one.email}` }, 'Add'),
          button('Move here', id + '-move', () => edit('move', { user: valueOf(id + '-user'), email: one.email }, id + '-user'), { 'aria-label': `Move the user to ${one.name || one.email}` }))),
      el('p', { class: 'actions' }, button(one.active ? 'Deactivate' : 'Activate', id + '-active', () => edit(one.active ? 'deactivate' : 'activate', { email: one.email }), { 'aria-label': `${one.active ? 'Deactivate' : 'Activate'} ${one.name || one.email}` }),
        button('Remove', id + '-remove', () => edit('removeSpecialist', { email: one.email }), { 'aria-label': `Remove specialist ${one.name || one.email}` })));
  }

  return { refresh };
}

function section(heading, hint, ...children) {
  const id = idOf('about', heading);
  return el('section', { class: 'card', 'aria-labelledby': id }, el('h2', { id }, heading), el('p', { class: 'state' }, hint), children);
}

function list(rows) {
  return rows.length ? el('ul', { class: 'entries' }, rows.map(([name, facts, action]) =>
    el('li', {}, el('strong', {}, name), ' ', el('small', {}, facts.filter(Boolean).join('; ')), ' ', action))) : el('p', {}, 'None.');
}

/** What lint found, gravest first. */
export function findings(all) {
  return all.length ? el('ul', { class: 'sb-findings' }, all.map(one =>
    el('li', { class: 'sb-' + one.severity.toLowerCase() }, el('p', {}, el('strong', {}, one.what)), el('p', {}, one.remedy), el('p', {}, el('code', {}, `${one.code} ${one.place}`)))))
    : el('p', {}, 'Nothing.');
}

function listed(id) {
  return valueOf(id).split(',').map(one => one.trim()).filter(Boolean);
}
