import { kinds } from '../../publish/explain.ts';
import * as v from 'valibot';

type Checked<Schema extends v.GenericSchema> = { value: v.InferOutput<Schema> } | { wrong: string };

/** A value by its schema, or which of its keys is not as the format has it: "items[3].title must be text, not a number". */
export function checkedBy<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name = '',
): Checked<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  return { wrong: `${keyOf(issue, name)} ${sentence(issue)}` };
}

function keyOf(issue: v.BaseIssue<unknown>, name: string): string {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return (name + keys.join('')).replace(/^\./, '') || 'it';
}

const sentence = ({ received, expected }: v.BaseIssue<unknown>) =>
  received === 'undefined'
    ? 'is missing'
    : `must be ${kinds[expected ?? ''] ?? expected ?? 'something else'}, not ${kinds[received] ?? received}`;
