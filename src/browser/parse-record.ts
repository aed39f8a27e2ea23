import * as v from 'valibot';

/** What was kept as JSON, if it still is what it should be: storage and files are somebody else's handwriting. */
export function parseRecord<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | undefined,
): v.InferOutput<Schema> | undefined {
  try {
    return v.parse(schema, JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}
