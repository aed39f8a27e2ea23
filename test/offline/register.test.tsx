import { describe, expect, test, vi } from 'vitest';

const register = vi.fn<(address: unknown, options: unknown) => Promise<unknown>>();

/** The module as a page loads it, in the dev server or published. */
async function load({ dev }: { dev: boolean }) {
  vi.resetModules();
  vi.stubEnv('DEV', dev);
  register.mockReset().mockResolvedValue('registered');
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  return import('../../src/offline/register.ts');
}

describe('the service worker', () => {
  test('is let in for the folder of the paper', async () => {
    const module = await load({ dev: false });
    expect(await module.register()).toBe('registered');
    expect(register).toHaveBeenCalledExactlyOnceWith('/service-worker.js', { scope: '/' });
  });

  test('is let in by an address that the policy has let through, where the browser knows of such', async () => {
    const trusted = { trusted: '/service-worker.js' };
    const rules: { createScriptURL: (url: string) => string }[] = [];
    const createPolicy = vi.fn<(name: string, rule: (typeof rules)[number]) => unknown>((_, rule) => {
      rules.push(rule);
      return { createScriptURL: () => trusted };
    });
    vi.stubGlobal('trustedTypes', { createPolicy });
    await (await load({ dev: false })).register();
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('generico', expect.anything());
    expect(rules[0]!.createScriptURL('https://example.org/other.js')).toBe('/service-worker.js');
    expect(register).toHaveBeenCalledExactlyOnceWith(trusted, { scope: '/' });
  });

  test('is never let in by the dev server', async () => {
    expect(await (await load({ dev: true })).register()).toBeUndefined();
    expect(register).not.toHaveBeenCalled();
  });

  test('is done without where the browser does not want it', async () => {
    const module = await load({ dev: false });
    register.mockRejectedValue(new DOMException('Not allowed', 'SecurityError'));
    expect(await module.register()).toBeUndefined();
  });
});
