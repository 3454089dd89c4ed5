import { createServer, type Server, type Socket } from 'node:net';

/** A letter as it arrived. */
interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, as they came over the wire. */
  readonly raw: string;
}

export interface TestMailServer {
  readonly url: string;
  readonly arrived: readonly Arrived[];
  /** What RCPT TO is answered with from now on; "250 ok" takes the letter. */
  answerRecipients(answer: string): void;
  stop(): Promise<void>;
}

/** As much of an SMTP server as a letter needs: it greets, knows no password, takes envelopes and keeps what comes. On this machine only. */
export async function startMailServer(): Promise<TestMailServer> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  let recipientAnswer = '250 ok';
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {}); // the other side went away
    let from = '';
    let to: string[] = [];
    let body: string | undefined;
    let rest = '';
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    socket.setEncoding('utf8').on('data', (chunk) => {
      rest += String(chunk);
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (body !== undefined) {
          if (line !== '.') {
            body += `${line.replace(/^\./, '')}\r\n`;
            continue;
          }
          arrived.push({ from, to, raw: body });
          body = undefined;
          to = [];
          say('250 kept');
          continue;
        }
        const command = line.slice(0, 4).toUpperCase();
        if (command === 'EHLO') say('250-here\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 SMTPUTF8');
        else if (command === 'AUTH') say('535 5.7.8 not known here');
        else if (command === 'MAIL') {
          from = line;
          say('250 ok');
        } else if (command === 'RCPT') {
          if (recipientAnswer.startsWith('250')) to.push(line);
          say(recipientAnswer.replace('%s', line));
        } else if (command === 'DATA') {
          body = '';
          say('354 go on');
        } else if (command === 'QUIT') {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
    say('220 here ESMTP');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    answerRecipients: (answer) => {
      recipientAnswer = answer;
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
