import { Agent, type IncomingHttpHeaders, request as openRequest } from 'node:http';
import { parseHTML } from 'linkedom';

export interface Page {
  readonly status: number;
  readonly href: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A form as a browser would send it: every field with what stands in it. */
export interface FilledForm {
  readonly action: string;
  readonly fields: URLSearchParams;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
/** A shop that is asked for more than it can do says when to come again; a buyer comes so often before they give up. */
const MOST_TRIES = 60;

/** One buyer with a browser of their own: cookies, forms, redirects, patience. They come from an address of their own. */
export class Buyer {
  readonly #origin: string;
  readonly #address: string;
  readonly #cookies = new Map<string, string>();
  /** How often a kept connection was over when it was used again, of all buyers. */
  static asksAgain = 0;
  /** Answers by status, those that asked to come again included. */
  readonly seen = new Map<number, number>();

  constructor(origin: string, number: number) {
    this.#origin = origin.replace(/\/$/, '');
    this.#address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  }

  /** Reads a page, redirects followed. */
  get(href: string): Promise<Page> {
    return this.#follow('GET', href, undefined);
  }

  /** Sends a form and reads where it leads to. */
  send(form: FilledForm): Promise<Page> {
    return this.#follow('POST', form.action, form.fields.toString());
  }

  /** Sends a form once, without coming again and without following where it leads. */
  sendOnce(form: FilledForm): Promise<Page> {
    return this.#ask('POST', form.action, form.fields.toString());
  }

  async #follow(method: string, href: string, body: string | undefined): Promise<Page> {
    let page = await this.#askPatiently(method, href, body);
    for (let hop = 0; hop < 5 && page.status >= 300 && page.status < 400; hop += 1) {
      page = await this.#askPatiently('GET', page.headers.location ?? '/', undefined);
    }
    return page;
  }

  async #askPatiently(method: string, href: string, body: string | undefined): Promise<Page> {
    for (let tries = 1; ; tries += 1) {
      const page = await this.#ask(method, href, body);
      if ((page.status !== 503 && page.status !== 429) || tries === MOST_TRIES) return page;
      const seconds = Number(page.headers['retry-after'] ?? '1');
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000 * (0.5 + Math.random())));
    }
  }

  async #ask(method: string, href: string, body: string | undefined): Promise<Page> {
    for (;;) {
      const page = await this.#askOnce(method, href, body);
      if (page !== 'connection_was_over') return page;
      Buyer.asksAgain += 1;
    }
  }

  /** As browsers do: a kept connection that turns out to be over before anything came is no failure, the same is asked over a new one. */
  #askOnce(method: string, href: string, body: string | undefined): Promise<Page | 'connection_was_over'> {
    return new Promise((resolve, reject) => {
      const asked = openRequest(
        new URL(href, `${this.#origin}/`),
        {
          method,
          agent,
          headers: {
            'x-forwarded-for': this.#address,
            'sec-fetch-site': 'same-origin',
            origin: this.#origin,
            ...(this.#cookies.size === 0
              ? {}
              : { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
            ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            this.seen.set(status, (this.seen.get(status) ?? 0) + 1);
            this.#keepCookies(response.headers['set-cookie'] ?? []);
            resolve({ status, href, headers: response.headers, text: Buffer.concat(chunks).toString() });
          });
        },
      );
      asked.setTimeout(60_000, () => asked.destroy(new Error(`${method} ${href} was not answered within a minute.`)));
      asked.on('error', (error) => {
        if (asked.reusedSocket && isOver(error)) resolve('connection_was_over');
        else reject(error);
      });
      asked.end(body);
    });
  }

  #keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

/** How Node says that the other end had closed the connection. */
export function isOver(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

/** The forms of a page whose action fits, each filled as the page has it. */
function findForms(page: Page, action: RegExp): readonly FilledForm[] {
  const { document } = parseHTML(page.text);
  return [...document.querySelectorAll('form')]
    .filter((form) => form.getAttribute('method')?.toLowerCase() === 'post')
    .map((form) => ({ action: form.getAttribute('action') ?? page.href, fields: readFields(form) }))
    .filter((form) => action.test(form.action));
}

export function requireForm(page: Page, action: RegExp): FilledForm {
  const [form] = findForms(page, action);
  if (form === undefined) {
    throw new Error(
      `${page.href} was answered ${page.status} without a form for ${action}: ${readText(page).slice(0, 300)}`,
    );
  }
  return form;
}

function readFields(form: Element): URLSearchParams {
  const fields = new URLSearchParams();
  for (const field of form.querySelectorAll('input, select, textarea, button[name]')) {
    const name = field.getAttribute('name');
    if (name === null || field.hasAttribute('disabled')) continue;
    const type = field.getAttribute('type')?.toLowerCase();
    if (field.localName === 'select') {
      const chosen = field.querySelector('option[selected]') ?? field.querySelector('option:not([disabled])');
      fields.append(name, chosen?.getAttribute('value') ?? chosen?.textContent ?? '');
    } else if (field.localName === 'textarea') fields.append(name, field.textContent ?? '');
    else if (field.localName === 'button') continue;
    else if (type === 'radio' || type === 'checkbox') {
      if (field.hasAttribute('checked')) fields.append(name, field.getAttribute('value') ?? 'on');
    } else if (type !== 'submit' && type !== 'file') fields.append(name, field.getAttribute('value') ?? '');
  }
  return fields;
}

/** What a person reads on a page. */
export function readText(page: Page): string {
  const { document } = parseHTML(page.text);
  for (const hidden of document.querySelectorAll('script, style, head')) hidden.remove();
  return (
    (document.querySelector('main') ?? document.documentElement)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  );
}
