import { deflateSync } from 'node:zlib';

/** Bytes as the browser unpacks them again (`search/inflated.ts`): many hosts send files that they do not know as they are. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });
