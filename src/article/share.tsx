import { words } from '#words';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import s from './share.module.css';

/** Hands the article on by the system's own sheet, or else by its address. */
export function Share({ title, url }: { title: string; url: string }) {
  const [said, say] = useState('');

  async function share() {
    say('');
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share({ title, url });
      } catch (error) {
        // A reader who closes the sheet has changed their mind; one who has no sheet after all gets the address.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(url);
      say(words.article.linkCopied);
    } catch {
      say(words.article.copyFailed(url));
    }
  }

  return (
    <div className={s.tools}>
      <span role="status" className={s.said}>
        {said}
      </span>
      <Button look="icon" aria-label={words.article.share} onClick={() => void share()}>
        <Icon name="share" />
      </Button>
    </div>
  );
}
