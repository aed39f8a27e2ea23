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
    if (verdict === 'whole')
      void handler.waitUntil(handler.cachePut(request, response.clone()).catch(() => false));
    return { response, verdict };
  }
}

const later = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));
