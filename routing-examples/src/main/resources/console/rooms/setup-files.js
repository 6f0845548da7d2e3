// The two files of the setup: the bulk file of specialists, and the whole policy document.

import { button, choice, el, field, form, show, tick, valueOf } from '../dom.js';
import { get, post, player } from '../server.js';
import { attempt } from '../console.js';
import { findings } from './setup.js';

const MODES = [['merge', 'merge: adds and moves, never removes'], ['replace', 'replace: what is not in the file goes']];

/** Both parts: elements to place, and what to do when something has changed. */
export function files(persona, view) {
  const report = el('pre', { id: 'csv-report', role: 'region', tabindex: '0', 'aria-label': 'Report of the file' });
  const outcome = el('div', { id: 'document-outcome' });
  const template = el('a', { id: 'csv-template', class: 'button', download: 'template.csv', href: '/api/setup/template.csv' }, 'Download the template');
  const download = el('a', { id: 'csv-export', class: 'button', download: 'specialists.csv', href: '#' }, 'Download what is');
  let compared = null;

  function bring(dryRun) {
    return attempt(async () => {
      const file = document.getElementById('csv-file').files[0];
      const text = valueOf('csv-text');
      report.textContent = '';
      if (file && text.trim()) {
        return { said: 'There are a file and a text; give one of them.', done: false };
      }
      try {
        const brought = await post('setup/csv', { persona: persona(), mode: valueOf('csv-mode'), text, file: file ? await bytesOf(file) : '', dryRun, collapse: valueOf('csv-collapse'), allowEmpty: valueOf('csv-empty') });
        report.textContent = brought.report;
        return brought;
      } catch (error) {
        report.textContent = error.problems?.join('\n') ?? '';
        throw error;
      }
    });
  }

  const csv = el('div', {},
    el('p', { class: 'actions' }, template, download),
    form('csv', () => bring(false),
      field('File', el('input', { id: 'csv-file', type: 'file', accept: '.csv,text/csv' })),
      field('or its text', el('textarea', { id: 'csv-text', rows: '4', spellcheck: 'false' }), 'columns: User Email, Specialist Email, Specialist Name'),
      field('What the file does', choice('csv-mode', MODES)),
      tick('Rows that say the same are one', 'csv-collapse'),
      tick('A file without rows may remove all (replace)', 'csv-empty'),
      el('p', { class: 'actions' }, el('button', { id: 'csv-apply' }, 'Apply the file'), button('Only look at it', 'csv-look', () => bring(true)))),
    report);

  /** What was compared is what is applied: another text is to be compared anew. */
  function withdraw() {
    compared = null;
    show(outcome);
  }

  function compare() {
    return attempt(async () => {
      show(outcome);
      const text = valueOf('document-text');
      const answer = await post('setup/compare', { text });
      compared = { text, version: answer.version };
      show(outcome, el('h3', {}, 'What would change'),
        answer.changes.length ? el('ul', {}, answer.changes.map(one => el('li', {}, one))) : el('p', {}, 'Nothing.'),
        el('h3', {}, 'What lint would find'), findings(answer.findings),
        answer.changes.length ? button('Apply this document', 'document-apply', apply) : null);
      return answer;
    });
  }

  function apply() {
    return attempt(async () => {
      const said = await post('setup/apply', compared);
      show(outcome);
      return said;
    });
  }

  const whole = el('div', {},
    el('p', { class: 'actions' }, button('Load what is in force', 'document-load', () => attempt(async () => {
      document.getElementById('document-text').value = await get('setup/document');
      return null;
    }))),
    form('document', compare,
      field('Policy document (JSON)', el('textarea', { id: 'document-text', rows: '12', spellcheck: 'false', input: withdraw })),
      el('p', { class: 'actions' }, el('button', { id: 'document-compare' }, 'Show what would change'))),
    outcome);

  return {
    csv,
    document: whole,
    refresh() {
      download.href = `/api/setup/export.csv?${new URLSearchParams({ persona: persona(), as: player() })}`;
      if (compared && view() && view().version !== compared.version) {
        withdraw();
      }
    },
  };
}

/** The bytes of a file, as text that JSON can carry: how its characters are written is for the library to find out. */
function bytesOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result.split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
