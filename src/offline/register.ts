const address = `${import.meta.env.BASE_URL}service-worker.js`;

/** https://www.w3.org/TR/trusted-types/ */
declare global {
  interface Window {
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => { createScriptURL: (url: string) => string };
    };
  }
}

/** Lets the one address through (src/publish/security.ts); made once, since a name is given to one policy alone. */
const policy = window.trustedTypes?.createPolicy('generico', { createScriptURL: () => address });

/** Lets the service worker in; gives nothing where the browser does not want it, and in the dev server, where all is new. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (import.meta.env.DEV) return undefined;
  return navigator.serviceWorker
    .register(policy?.createScriptURL(address) ?? address, { scope: import.meta.env.BASE_URL })
    .catch(() => undefined);
}
