/**
 * What the app never does, of all that its packages can do. The bundler cannot see that: for all it knows, a router may be
 * asked for its fetchers at any time.
 */

interface Package {
  name: string;
  /** What comes to these functions was looked through in this version. In another, it has to be again. */
  version: string;
  folder: string;
  never: Never[];
}

interface Never {
  does: string;
  /** What our sources would ask for it by. */
  by: string;
  /** By file, the functions and methods that are there for nothing else. */
  functions: Record<string, string>;
}

export const packages: Package[] = [
  {
    name: 'react-router',
    version: '8.5.1',
    folder: 'dist/production/lib/',
    never: [
      {
        does: 'send a form to a route',
        by: 'Form useSubmit useFormAction useActionData',
        functions: { 'router/router.js': 'handleAction' },
      },
      {
        does: 'load the data of a route without going there',
        by: 'useFetcher useFetchers',
        functions: {
          'router/router.js': `
            fetch handleFetcherAction handleFetcherLoader getFetcher resetFetcher setFetcherError deleteFetcher
            abortFetcher queueFetcherForDeletion getUpdatedRevalidatingFetchers getTargetedDataStrategyMatches`,
        },
      },
      {
        does: 'lead elsewhere from a loader',
        by: 'redirect redirectDocument',
        functions: { 'router/router.js': 'startRedirectNavigation normalizeRelativeRoutingRedirectResponse' },
      },
      {
        does: 'learn of routes on the way, or change them',
        by: 'patchRoutesOnNavigation patchRoutes',
        functions: {
          'router/router.js': `
            discoverRoutes cancelDiscoveryNavigation patchRoutes patchRoutesImpl _internalSetRoutes`,
        },
      },
      {
        does: 'run middleware',
        by: 'middleware',
        functions: { 'router/router.js': 'runClientMiddlewarePipeline' },
      },
      {
        does: 'measure the router',
        by: 'instrumentations',
        functions: {
          'router/instrumentation.js': 'getRouteInstrumentationUpdates instrumentClientSideRouter',
          'router/router.js': 'getInstrumentationNavigateMeta',
        },
      },
      {
        does: 'route without data, with server components, or after a page of the router’s own rendering',
        by: 'BrowserRouter HashRouter MemoryRouter HydratedRouter unstable_RSCHydratedRouter',
        functions: {
          'hooks.js': 'useNavigateUnstable RSCErrorHandler',
          'errors.js': 'decodeRouteErrorResponseDigest',
          'dom/lib.js': 'deserializeErrors',
        },
      },
    ],
  },
  {
    name: '@tanstack/query-core',
    version: '5.108.0',
    folder: 'build/modern/',
    never: [
      {
        does: 'mutate',
        by: 'useMutation useMutationState useIsMutating isMutating MutationCache MutationObserver',
        functions: { 'mutationCache.js': 'build add remove canRun runNext find findAll' },
      },
      {
        does: 'fetch a list piece by piece',
        by: 'useInfiniteQuery useSuspenseInfiniteQuery infiniteQuery fetchInfiniteQuery prefetchInfiniteQuery',
        functions: { 'infiniteQueryBehavior.js': 'infiniteQueryBehavior' },
      },
    ],
  },
];
