import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends characters as bytes, one each, and reads until the server ends the connection. */
export async function sendRaw(address: string, text: string): Promise<RawAnswer> {
  const [answer] = await sendRawAll(address, text);
  if (!answer) throw new Error('The connection ended without an answer.');
  return answer;
}

/** The same with all that is answered. */
export function sendRawAll(address: string, text: string): Promise<readonly RawAnswer[]> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (received += chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(answersOf(received)));
    socket.write(text, 'latin1');
  });
}

/** The answers of one connection, one behind the other, from bytes that were read as Latin-1; bodies are UTF-8. */
export function answersOf(received: string): readonly RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = received; rest !== '';) {
    const end = rest.indexOf('\r\n\r\n');
    const head = answerOf(end === -1 ? rest : rest.slice(0, end));
    const behind = end === -1 ? '' : rest.slice(end + 4);
    if (head.status < 200) {
      rest = behind;
      continue;
    }
    const [body, length] = bodyOf(head.headers, behind);
    answers.push({ ...head, body: Buffer.from(body, 'latin1').toString() });
    rest = behind.slice(length);
  }
  return answers;
}

/** What stands behind a head, and how much of the text it takes. */
function bodyOf(headers: Headers, text: string): readonly [body: string, length: number] {
  const length = headers.get('content-length');
  // An answer to HEAD has none, whatever its length says.
  if (length !== null)
    return text.startsWith('HTTP/1.1 ') ? ['', 0] : [text.slice(0, Number(length)), Number(length)];
  if (headers.get('transfer-encoding') !== 'chunked') return [text, text.length];
  let body = '';
  for (let at = 0; ;) {
    const line = text.indexOf('\r\n', at);
    const size = Number.parseInt(text.slice(at, line), 16);
    if (line === -1 || Number.isNaN(size)) return [body, text.length];
    if (size === 0) return [body, line + 4];
    body += text.slice(line + 2, line + 2 + size);
    at = line + 2 + size + 2;
  }
}

function answerOf(head: string): RawAnswer {
  const [statusLine = '', ...fields] = head.split('\r\n');
  const headers = new Headers(
    fields.map((field): [string, string] => {
      const at = field.indexOf(':');
      return [field.slice(0, at), field.slice(at + 1).trim()];
    }),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, body: '' };
}
