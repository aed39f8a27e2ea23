import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { switchTo, watchUpdates } from '../../src/offline/worker-updates.ts';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  postMessage = vi.fn<(message: string) => void>();

  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  update = vi.fn<() => Promise<void>>(() => Promise.resolve());

  find(worker: Worker) {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

function watch(registration: Registration) {
  const told: unknown[] = [];
  const end = watchUpdates(registration as unknown as ServiceWorkerRegistration, (worker) =>
    told.push(worker),
  );
  onTestFinished(end);
  return told;
}

describe('a reader is told of a new edition', () => {
  test('as soon as its worker could take over', () => {
    const registration = Object.assign(new Registration(), { active: new Worker() });
    const told = watch(registration);
    const next = new Worker();
    registration.find(next);
    expect(told).toEqual([]);
    next.become('installed');
    expect(told).toEqual([next]);
  });

  test('that was waiting before the page was opened', () => {
    const waiting = Object.assign(new Worker(), { state: 'installed' as const });
    expect(watch(Object.assign(new Registration(), { active: new Worker(), waiting }))).toEqual([waiting]);
  });

  test('but not of the first worker there is', () => {
    const registration = new Registration();
    const told = watch(registration);
    const first = new Worker();
    registration.find(first);
    first.become('installed');
    expect(told).toEqual([]);
  });

  test('and no more of one that another has replaced', () => {
    const registration = Object.assign(new Registration(), { active: new Worker() });
    const told = watch(registration);
    const next = new Worker();
    registration.find(next);
    next.become('installed');
    next.become('redundant');
    expect(told).toEqual([next, undefined]);
  });
});

test('an open page asks for a new edition once in an hour', () => {
  vi.useFakeTimers();
  const registration = Object.assign(new Registration(), { active: new Worker() });
  watch(registration);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(registration.update).not.toHaveBeenCalled();
  vi.advanceTimersByTime(61 * 60_000);
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('a tab that one comes back to asks for one, if that was not done for an hour', () => {
  vi.useFakeTimers();
  const registration = Object.assign(new Registration(), { active: new Worker() });
  watch(registration);
  // The machine slept: no timer has run.
  vi.setSystemTime(Date.now() + 61 * 60_000);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(registration.update).toHaveBeenCalledTimes(1);
});

describe('switching', () => {
  function browser() {
    const workers = new EventTarget();
    const reload = vi.fn<() => void>();
    vi.stubGlobal('navigator', { serviceWorker: workers });
    vi.stubGlobal('location', { reload });
    return { workers, reload };
  }

  test('lets the new worker in, and reloads once it is', () => {
    const { workers, reload } = browser();
    const next = Object.assign(new Worker(), { state: 'installed' as const });
    switchTo(next as unknown as ServiceWorker);
    expect(next.postMessage).toHaveBeenCalledWith('switch');
    expect(reload).not.toHaveBeenCalled();
    for (let times = 0; times < 3; times++) workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('reloads after three seconds all the same, since a browser may let it in only when a page is opened', () => {
    vi.useFakeTimers();
    const { reload } = browser();
    switchTo(Object.assign(new Worker(), { state: 'installed' }) as unknown as ServiceWorker);
    vi.advanceTimersByTime(2990);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('only reloads where another tab has let it in', () => {
    const { reload } = browser();
    const next = Object.assign(new Worker(), { state: 'activated' as const });
    switchTo(next as unknown as ServiceWorker);
    expect(next.postMessage).not.toHaveBeenCalled();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
