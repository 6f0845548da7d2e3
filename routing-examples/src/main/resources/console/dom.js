// Builds the page out of elements. Text is always text: nothing that anybody wrote is read as markup.

/** An element with attributes (a function is a listener; false and null are left out) and children (elements or texts). */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Shows these children in place of what was there; what had the focus has it again, if something with its id is there still. */
export function show(parent, ...children) {
  const active = parent.contains(document.activeElement) ? document.activeElement : null;
  const focused = active?.id ?? '';
  const caret = active && 'selectionStart' in active ? [active.selectionStart, active.selectionEnd] : null;
  const typed = new Map([...parent.querySelectorAll('input[id], textarea[id], select[id]')].map(one => [one.id, one]));
  const opened = new Set([...parent.querySelectorAll('details[id][open]')].map(one => one.id));
  parent.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  for (const field of parent.querySelectorAll('input[id], textarea[id], select[id]')) {
    keep(typed.get(field.id), field);
  }
  for (const details of parent.querySelectorAll('details[id]')) {
    details.open = details.open || opened.has(details.id);
  }
  if (focused) {
    const again = document.getElementById(focused);
    again?.focus({ preventScroll: true });
    if (again && caret && caret[0] !== null) {
      again.setSelectionRange(...caret);
    }
  }
}

function keep(before, now) {
  if (!before || now.dataset.fresh) {
    return;
  }
  if (now.type === 'checkbox' || now.type === 'radio') {
    now.checked = before.checked;
  } else if (now.tagName !== 'SELECT' || [...now.options].some(option => option.value === before.value)) {
    now.value = before.value;
  }
}

/** A label above its field. */
export function field(label, input, hint = '') {
  if (hint) {
    input.setAttribute('aria-describedby', input.id + '-hint');
  }
  return el('div', { class: 'field' },
    el('label', { for: input.id }, label), input, hint ? el('small', { id: input.id + '-hint' }, hint) : null);
}

/** A tick box before its label. */
export function tick(label, id, checked = false, more = {}) {
  return el('div', { class: 'tick' }, el('input', { type: 'checkbox', id, checked, ...more }), el('label', { for: id }, label));
}

/** A choice of [value, label] pairs. */
export function choice(id, options, chosen = '', more = {}) {
  return el('select', { id, ...more },
    options.map(([value, label]) => el('option', { value, selected: value === chosen }, label)));
}

/** A button that does something; its id keeps the focus on it when the room is drawn again. */
export function button(label, id, action, more = {}) {
  return el('button', { type: 'button', id, click: action, ...more }, label);
}

/** A form that sends on Enter too. */
export function form(id, action, ...children) {
  return el('form', { id, submit: event => { event.preventDefault(); action(); } }, ...children);
}

export function valueOf(id) {
  const input = document.getElementById(id);
  return input === null ? '' : input.type === 'checkbox' ? input.checked : input.value;
}

/** Empties these fields after what they said was sent. */
export function clear(...ids) {
  ids.forEach(id => { const input = document.getElementById(id); if (input) { input.value = ''; } });
}

/** Something to read: hh:mm of this day, else the day too. */
export function time(iso) {
  if (!iso) {
    return '';
  }
  const at = new Date(iso);
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const today = at.toISOString().slice(0, 10) === new Date().toISOString().slice(0, 10);
  return el('time', { datetime: iso, title: iso }, today ? clock : `${iso.slice(0, 10)} ${clock}`);
}

/** An id for an element out of anything. */
export function idOf(...parts) {
  return parts.join('-').replace(/[^A-Za-z0-9_-]/g, '_');
}

/** The messages of a conversation, in order. */
export function transcript(lines, label) {
  return el('ol', { class: 'lines', 'aria-label': label }, lines.map(line =>
    el('li', { class: 'line by-' + line.role },
      el('p', { class: 'who' }, line.author || (line.role === 'system' ? 'Switchboard' : line.role), ' ', time(line.at)),
      el('p', { class: 'said' }, line.text),
      line.files.length ? el('p', { class: 'files' }, 'Files: ' + line.files.join(', ')) : null,
      line.tags.length ? el('p', { class: 'tags' }, line.tags.map(tag => el('span', { class: 'tag' }, tag))) : null)));
}

/** Draws a live region, but only when what it shows has changed; otherwise whoever reads or types there is left alone. */
export function live(parent, draw) {
  let drawn = null;
  return (...data) => {
    const now = JSON.stringify(data);
    if (now !== drawn) {
      drawn = now;
      show(parent, draw(...data));
    }
  };
}
