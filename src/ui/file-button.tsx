import { useRef } from 'react';
import { Button } from './button.tsx';

interface Props {
  children: string;
  /** Of what takes the file, where the button's own words are not enough. */
  name?: string;
  /** Takes what is in the file that was chosen: nothing where that is gone since, or may not be read. */
  onText: (text: string) => void;
}

/** A button that asks for a JSON file. */
export function FileButton({ children, name = children, onText }: Props) {
  const picker = useRef<HTMLInputElement>(null);

  async function read(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    // The same file again is to be a change too.
    input.value = '';
    if (file) onText(await file.text().catch(() => ''));
  }

  return (
    <>
      <Button onClick={() => picker.current?.click()}>{children}</Button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        aria-label={name}
        onChange={({ currentTarget }) => void read(currentTarget)}
        hidden
      />
    </>
  );
}
