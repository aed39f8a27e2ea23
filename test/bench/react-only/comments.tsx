import { type SubmitEvent, useState, useSyncExternalStore } from 'react';

/** What is said of a field that is empty. */
export interface Messages {
  text: string;
  author: string;
}

/** The form says what is missing as soon as React has taken it over; before that, the browser does. */
export function Comments({ messages }: { messages: Messages }) {
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [errors, setErrors] = useState({ text: '', author: '' });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    setErrors({
      text: said.get('text') ? '' : messages.text,
      author: said.get('author') ? '' : messages.author,
    });
  }

  return (
    <section className="comments">
      <h2>Comments</h2>
      <p>No comments yet.</p>
      <form onSubmit={submit} noValidate={hydrated}>
        <label>
          Comment <textarea name="text" required />
          {errors.text && <small>{errors.text}</small>}
        </label>
        <label>
          Name <input name="author" required autoComplete="name" />
          {errors.author && <small>{errors.author}</small>}
        </label>
        <button>Post comment</button>
      </form>
    </section>
  );
}

/** Nothing is subscribed to: hydration comes once. */
const never = () => () => undefined;
