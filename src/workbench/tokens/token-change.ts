import * as v from 'valibot';

/** One value of tokens.css that shall be another: `seen` is what stood there when it was changed. */
export const TokenChange = v.strictObject({
  rule: v.array(v.string()),
  name: v.string(),
  seen: v.string(),
  value: v.string(),
});
export type TokenChange = v.InferOutput<typeof TokenChange>;
