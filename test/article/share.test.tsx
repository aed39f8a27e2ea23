import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Share } from '../../src/article/share.tsx';
import { renderPart } from '../support/render-part.tsx';

const url = 'https://generico.ru/world/rain/';
const share = async () => {
  const { user } = renderPart(<Share title="Rain expected" url={url} />);
  // user-event has put a clipboard of its own into the page.
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
  return { clipboard, click: () => user.click(screen.getByRole('button', { name: 'Share' })) };
};
const said = () => screen.getByRole('status');

beforeEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

test('where the system has a sheet for it, an article is handed on by that', async () => {
  const sheet = vi.fn<Navigator['share']>().mockResolvedValue();
  Object.assign(navigator, { share: sheet });
  const { clipboard, click } = await share();
  await click();

  expect(sheet).toHaveBeenCalledExactlyOnceWith({ title: 'Rain expected', url });
  expect(clipboard).not.toHaveBeenCalled();
  expect(said()).toBeEmptyDOMElement();
});

test('closing that sheet is no failure', async () => {
  Object.assign(navigator, {
    share: vi.fn<Navigator['share']>().mockRejectedValue(new DOMException('', 'AbortError')),
  });
  const { click } = await share();
  await click();

  expect(said()).toBeEmptyDOMElement();
});

test('where it has none, the address is copied, and that is said', async () => {
  const { clipboard, click } = await share();
  await click();

  expect(clipboard).toHaveBeenCalledExactlyOnceWith(url);
  expect(said()).toHaveTextContent('Link copied');
});

test('where nothing can be copied, the address is told', async () => {
  const { clipboard, click } = await share();
  clipboard.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await click();

  expect(said()).toHaveTextContent(url);
  expect(said()).not.toHaveTextContent('Link copied');
});
