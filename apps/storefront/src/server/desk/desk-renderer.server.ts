import type { Answer } from '../answers.server.ts';
import { encodeText } from '../encoded-body.server.ts';
import { createPageRecorder } from '../page-recorder.ts';
import type { PageLocals, RendererOptions } from '../page-renderer.server.ts';
import { findStyleAttributes, formatPolicy } from '../security-headers.server.ts';
import type { DeskPage } from './desk.ts';
import { frameDeskPage } from './desk-frame.server.ts';

type DeskRendererOptions = Pick<RendererOptions, 'render' | 'siteUrl' | 'policy' | 'linkStyles' | 'now'>;

/** Makes pages of the counter: each time anew, for one person. Rejects with what made it fail. */
export function createDeskRenderer(options: DeskRendererOptions): (page: DeskPage) => Promise<Answer> {
  return async (page) => {
    const now = Math.floor(options.now() / 1000);
    const recorder = createPageRecorder();
    const desk = await frameDeskPage(page, { now, siteUrl: options.siteUrl() });
    const locals: PageLocals = { recorder, now, desk };
    const response = await options.render(new Request(new URL('/api/desk', options.siteUrl())), locals);
    const text = options.linkStyles(await response.text());
    const { failure } = recorder.read();
    if (failure !== undefined) throw failure.error;
    if (response.status !== 200)
      throw new Error(`The page "${page.view.kind}" was answered ${response.status}: see the line before`);
    return {
      status: page.status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': formatPolicy(
          { ...options.policy, formTargets: page.formTargets ?? [] },
          findStyleAttributes(text),
        ),
      },
      body: await encodeText(text),
    };
  };
}
