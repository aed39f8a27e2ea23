const address = `${import.meta.env.BASE_URL}service-worker.js`;

/** Where policies are demanded: https://www.w3.org/TR/trusted-types/ */
interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}
declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
  }
}

/** The one address that this policy lets through (src/publish/security.ts): once a page, since a policy's name is taken then. */
const policy = window.trustedTypes?.createPolicy('generico', { createScriptURL: () => address });

/** Lets the service worker in; gives nothing where the browser has none, or does not want it. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker
    .register(policy?.createScriptURL(address) ?? address, { scope: import.meta.env.BASE_URL })
    .catch(() => undefined);
}
