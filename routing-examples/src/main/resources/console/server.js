// What goes between this window and the server. Each window plays somebody of its own: its address says whom.

let token = '';
let stay = '';

/** Whom this window plays. */
export function player() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').get('as') ?? 'asker';
}

/** What the server must hear of us: that the page is its own, and in which office it is. */
export function belongTo(newToken, newStay) {
  token = newToken;
  stay = String(newStay);
}

function address(path, parameters) {
  const query = new URLSearchParams({ ...parameters, as: player(), ...(path === 'hall' || path.startsWith('story/') ? {} : { stay }) });
  return `/api/${path}?${query}`;
}

/** Something that was refused, with what is wrong. */
export class Refused extends Error {
  constructor(status, said, problems) {
    super([said, ...problems].join('\n'));
    this.status = status;
    this.said = said;
    this.problems = problems;
  }
}

async function answerOf(response) {
  const isJson = (response.headers.get('Content-Type') ?? '').startsWith('application/json');
  const answer = isJson ? await response.json() : await response.text();
  if (!response.ok) {
    throw new Refused(response.status, answer.said ?? response.statusText, answer.problems ?? []);
  }
  return answer;
}

export async function get(path, parameters = {}) {
  return answerOf(await fetch(address(path, parameters), { headers: { Accept: 'application/json' } }));
}

export async function post(path, body = {}) {
  return answerOf(await fetch(address(path, {}), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Switchboard-Token': token },
    body: JSON.stringify(body),
  }));
}

/**
 * Calls this whenever something has changed; several changes at once are one. All windows share one stream, since a browser keeps only a few
 * connections to one server: whoever holds the lock listens and tells the others, and the next takes over when it is closed.
 */
export function watch(changed) {
  const others = new BroadcastChannel('switchboard-changes');
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 40);
  };
  others.addEventListener('message', soon);
  navigator.locks.request('switchboard-changes', () => new Promise(() => {
    const stream = new EventSource('/api/changes');
    for (const event of ['changed', 'open']) {
      stream.addEventListener(event, () => {
        soon();
        others.postMessage(event);
      });
    }
  }));
}
