import * as fc from 'fast-check';

// A property that fails is not made small for minutes: what is found in seconds is shown.
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(4000));

// At a desk every run tries other values. In CI they are the same each time: a push is stopped by what it changed alone.
if (process.env['CI']) fc.configureGlobal({ seed: 20_211_024 });
