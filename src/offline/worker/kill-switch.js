// The kill switch: a service worker that keeps nothing, takes away what earlier ones have kept, and itself.
// It is published instead of the real one by GENERICO_OFFLINE=off npm run build, or copied over dist/service-worker.js.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const folder = new URL(self.registration.scope).pathname;
  const clean = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(`generico:${folder}:`)).map((name) => caches.delete(name)),
    );
    // Workbox writes down here when what was used.
    indexedDB.deleteDatabase('workbox-expiration');
    await self.registration.unregister();
  };
  event.waitUntil(clean());
});
