import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { judgeAnswer, type Verdict } from '../judge-answer.ts';
import { pathIn } from '../path-in.ts';

/** For so long, in milliseconds, the network may keep a reader waiting who could read what is kept. */
const patience = 3000;

/**
 * The network's answer, if it is worth anything and comes in time; else what is kept. Where nothing is kept, the reader
 * gets what somebody else says in the host's place, since a login page may be just what they need.
 */
export class NetworkInTime extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
    const asked = handler.waitUntil(this.ask(request, handler));
    const inTime = await Promise.race([asked, later(patience)]);
    if (inTime?.verdict === 'whole' || inTime?.verdict === 'told') return inTime.response;
    const kept = await handler.cacheMatch(request);
    if (kept) return kept;
    const answer = await asked;
    // The app says it better than half a page, or a page that only says "500".
    const isBlank = request.mode === 'navigate' && answer?.verdict === 'broken';
    return isBlank ? undefined : answer?.response;
  }

  /** What is right is kept also if it comes late. */
  private async ask(request: Request, handler: StrategyHandler) {
    let response: Response;
    let verdict: Verdict;
    try {
      response = await handler.fetch(request);
      verdict = await judgeAnswer(response.clone(), pathIn(new URL(request.url)) ?? '');
    } catch {
      return undefined;
    }
    if (verdict === 'whole') void handler.waitUntil(keep(request, handler, response));
    // What was taken away is not kept either; where the reader has asked for it, it stays.
    if (response.status === 404 || response.status === 410) {
      const cache = await caches.open(this.cacheName);
      await cache.delete(await handler.getCacheKey(request, 'write'));
    }
    return { response, verdict };
  }
}

/** A second time if there was no room: some has been made meanwhile. */
function keep(request: Request, handler: StrategyHandler, response: Response): Promise<unknown> {
  const copies = [response.clone(), response.clone()];
  const put = () => handler.cachePut(request, copies.pop()!);
  return put()
    .catch(put)
    .catch(() => false);
}

const later = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));
