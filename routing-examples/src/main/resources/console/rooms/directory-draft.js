// A contact that is being made or changed. Nothing is sent before it is saved, and what somebody else saved meanwhile is not overwritten.

import { button, choice, el, field, form, tick, valueOf } from '../dom.js';
import { get, post, Refused } from '../server.js';
import { attempt } from '../console.js';

const SCOPED = 'Facebook: the page; WhatsApp: the business; sign-in: the issuer; else empty';

/**
 * Begins one.
 * @param base the card that is changed; null for a new contact
 */
export function draft(base, kinds, { saved, dropped }) {
  let count = 0;
  const added = [];
  const problems = el('div', { id: 'draft-problems', role: 'alert' });
  const stale = el('p', { id: 'draft-stale', class: 'refused', role: 'status' });
  const news = el('div', { id: 'draft-new' });
  const name = el('input', { id: 'draft-name', maxlength: '200', autocomplete: 'off', value: base?.name ?? '' });
  const element = form('draft', save,
    el('h2', { id: 'draft-heading' }, base ? `Edit contact ${base.id}` : 'New contact'),
    el('p', { class: 'state' }, 'Nothing changes until you save.'),
    stale, problems,
    field('Name', name),
    tick('Blocked', 'draft-blocked', base?.blocked === true),
    (base?.values ?? []).map(present), news,
    el('div', { class: 'field' }, button('Add one more value', 'draft-add', more)),
    el('p', { class: 'actions' }, el('button', { id: 'draft-save' }, 'Save'),
      button(base ? 'Drop the changes' : 'Drop it', 'draft-drop', dropped)));
  if (!base) {
    more();
  }

  function radio(label, id, kind, checked) {
    return el('div', { class: 'tick' }, el('input', { type: 'radio', id, name: 'draft-primary-' + kind, checked }), el('label', { for: id }, label));
  }

  function present(value, i) {
    const id = `draft-${i}`;
    const verify = value.verified ? null : tick('It is verified', id + '-verify');
    return el('fieldset', {}, el('legend', {}, value.label + (value.scope ? ` of ${value.scope}` : '')),
      field('Value', el('input', { id: id + '-value', value: value.value, autocomplete: 'off', input: event => {
        const box = verify?.querySelector('input');
        if (box) {
          box.disabled = event.target.value !== value.value;
          box.checked &&= !box.disabled;
        }
      } })),
      el('div', { class: 'row' }, radio('The one to use', id + '-primary', value.kind, value.primary), verify, tick('Remove it', id + '-remove')));
  }

  function more() {
    const id = `draft-new-${count++}`;
    added.push(id);
    const whole = el('fieldset', {}, el('legend', {}, 'One more value'),
      el('div', { class: 'row' },
        field('Kind', choice(id + '-kind', kinds.map(one => [one.kind, one.label]))),
        field('Value', el('input', { id: id + '-value', autocomplete: 'off' }))),
      el('details', {}, el('summary', {}, 'Where it is unique'), field('Scope', el('input', { id: id + '-scope', autocomplete: 'off' }), SCOPED)),
      el('div', { class: 'row' }, tick('The one to use', id + '-primary'), tick('It is verified', id + '-verify'),
        button('Not this one', id + '-drop', () => {
          added.splice(added.indexOf(id), 1);
          whole.remove();
          document.getElementById('draft-add').focus();
        })));
    news.append(whole);
    document.getElementById(id + '-kind')?.focus();
  }

  function said() {
    return {
      id: base?.id, version: base?.version, name: valueOf('draft-name'), blocked: valueOf('draft-blocked'),
      values: (base?.values ?? []).map((value, i) => ({
        kind: value.kind, scope: value.scope, value: value.value, became: valueOf(`draft-${i}-value`),
        primary: document.getElementById(`draft-${i}-primary`).checked && !value.primary,
        verify: valueOf(`draft-${i}-verify`) === true, remove: valueOf(`draft-${i}-remove`),
      })),
      added: added.map(id => ({
        kind: valueOf(id + '-kind'), scope: valueOf(id + '-scope'), value: valueOf(id + '-value'),
        primary: valueOf(id + '-primary'), verify: valueOf(id + '-verify'),
      })),
    };
  }

  async function save() {
    await attempt(async () => {
      try {
        const done = await post(base ? 'directory/save' : 'directory/create', said());
        saved(done.id);
        return done;
      } catch (error) {
        if (error instanceof Refused) {
          problems.replaceChildren(el('p', { class: 'refused' }, error.said), error.problems.length
            ? el('ul', {}, error.problems.map(one => el('li', {}, one))) : '');
        }
        throw error;
      }
    });
  }

  /** Says so as soon as somebody else has changed the contact; what was typed stays to be read. */
  async function refresh() {
    if (!base) {
      return;
    }
    const now = await get('directory/contact', { id: base.id }).catch(() => null);
    stale.textContent = now?.version === base.version && now.id === base.id ? ''
      : 'This contact has changed since you began. Saving will be refused: drop the changes, look at it, and edit it again.';
  }

  return { element, refresh, focus: () => name.focus() };
}
