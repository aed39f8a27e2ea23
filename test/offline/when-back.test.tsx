import { expect, onTestFinished, test, vi } from 'vitest';
import { whenBack } from '../../src/offline/when-back.ts';

const robots = () => new Response(null, { headers: { 'content-type': 'text/plain; charset=utf-8' } });

function wait(answer: () => Response | Promise<Response>) {
  vi.useFakeTimers();
  const fetch = vi.fn<() => Promise<Response>>(async () => answer());
  vi.stubGlobal('fetch', fetch);
  const callback = vi.fn<() => void>();
  onTestFinished(whenBack(callback));
  return { callback, fetch };
}

test('a page comes back when the device has a network and the host answers', async () => {
  const { callback } = wait(robots);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(callback).toHaveBeenCalledTimes(1);
});

test('a page comes back when the host does, which is looked for ever more rarely', async () => {
  let isUp = false;
  const { callback, fetch } = wait(() =>
    isUp ? robots() : Promise.reject(new TypeError('Failed to fetch')),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(callback).not.toHaveBeenCalled();
  const early = fetch.mock.calls.length;
  expect(early).toBeGreaterThan(3);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch.mock.calls.length - early).toBeLessThan(early);
  isUp = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(callback).toHaveBeenCalled();
});

test('nobody looks for the host in a tab that is not seen', async () => {
  const { fetch, callback } = wait(robots);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch).not.toHaveBeenCalled();
  expect(callback).not.toHaveBeenCalled();
});

test.each([
  ['a login page', () => new Response('<h1>', { headers: { 'content-type': 'text/html' } })],
  ['an error', () => new Response(null, { status: 503 })],
])('%s is not the host', async (_, answer) => {
  const { callback } = wait(answer);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(callback).not.toHaveBeenCalled();
});
