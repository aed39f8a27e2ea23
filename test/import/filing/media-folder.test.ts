import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMedia } from '../../../src/import/filing/media-folder.ts';

let root: string;
let media: string;
let paper: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generico-media-'));
  media = join(root, 'uploads');
  paper = join(root, 'public');
  mkdirSync(paper);
});
afterEach(() => rmSync(root, { recursive: true }));

const picture = (width: number, height: number, format: 'jpeg' | 'png' = 'jpeg') =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .toFormat(format)
    .toBuffer();
function put(path: string, bytes: Buffer | string) {
  mkdirSync(dirname(join(media, path)), { recursive: true });
  writeFileSync(join(media, path), bytes);
}
const site = 'https://old.example/wp-content/uploads';

test('a picture is copied to where the paper has its own, with its real size', async () => {
  put('2021/10/kabul.jpg', await picture(40, 30));
  const folder = openMedia(media, paper, false);
  const found = { url: '/images/2021/10/kabul.jpg', width: 40, height: 30 };
  expect(folder.take(`${site}/2021/10/kabul.jpg`)).toEqual(found);
  expect(folder.take(`${site}/2021/10/kabul.jpg`)).toEqual(found);
  expect(folder.copied()).toBe(1);
  expect(existsSync(join(paper, found.url))).toBe(true);
});

test('instead of one made smaller, the original is taken, where there is one', async () => {
  put('2021/10/a.jpg', await picture(40, 30));
  put('2021/10/a-20x15.jpg', await picture(20, 15));
  put('2021/10/b-20x15.jpg', await picture(20, 15));
  const folder = openMedia(media, paper, false);
  expect(folder.take(`${site}/2021/10/a-20x15.jpg`)).toMatchObject({
    url: '/images/2021/10/a.jpg',
    width: 40,
  });
  expect(folder.take(`${site}/2021/10/a.jpg`)).toMatchObject({ url: '/images/2021/10/a.jpg' });
  expect(folder.take(`${site}/2021/10/b-20x15.jpg`)).toMatchObject({ width: 20 });
  expect(folder.copied()).toBe(2);
});

test('a camera held upright has made an upright picture', async () => {
  const bytes = await sharp(await picture(40, 30))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  put('a.jpg', bytes);
  expect(openMedia(media, paper, false).take(`${site}/a.jpg`)).toMatchObject({ width: 30, height: 40 });
});

test('names are made safe for addresses, and end in what the picture is', async () => {
  put('2021/Вид на город (1).jpg', await picture(8, 8, 'png'));
  const found = openMedia(media, paper, false).take(
    `${site}/2021/${encodeURIComponent('Вид на город (1).jpg')}`,
  );
  expect(found?.url).toBe('/images/2021/вид-на-город-1.png');
});

test('two pictures of one name are both kept', async () => {
  put('one/a.jpg', await picture(8, 8));
  put('two/a.jpg', await picture(9, 9));
  mkdirSync(join(paper, 'images'));
  writeFileSync(join(paper, 'images/a.jpg'), await picture(7, 7));
  const folder = openMedia(media, paper, false);
  const urls = ['one/a.jpg', 'two/a.jpg'].map((path) => folder.take(`https://old.example/${path}`)?.url);
  expect(new Set(urls).size).toBe(2);
  expect(urls).not.toContain('/images/a.jpg');
});

test('a picture that the paper has already is used as it is', async () => {
  mkdirSync(join(paper, 'images'));
  writeFileSync(join(paper, 'images/a.jpg'), await picture(7, 7));
  expect(openMedia(undefined, paper, false).take('/images/a.jpg')).toEqual({
    url: '/images/a.jpg',
    width: 7,
    height: 7,
  });
});

test.each([
  ['missing.jpg', undefined],
  ['text.jpg', 'no picture'],
  ['empty.jpg', ''],
  ['bad.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'],
  ['bad2.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="1"></svg>'],
])('%s is none', (name, text) => {
  if (text !== undefined) put(name, text);
  expect(openMedia(existsSync(media) ? media : root, paper, false).take(`${site}/${name}`)).toBeUndefined();
  expect(readdirSync(paper)).toEqual([]);
});

test('nothing outside the folder is taken, not even by a link in it', async () => {
  put('a.jpg', await picture(8, 8));
  writeFileSync(join(root, 'secret.jpg'), await picture(8, 8));
  symlinkSync(join(root, 'secret.jpg'), join(media, 'link.jpg'));
  const folder = openMedia(media, paper, false);
  expect(folder.take(`${site}/link.jpg`)).toBeUndefined();
  expect(folder.take('https://old.example/%2e%2e%2fsecret.jpg')).toBeUndefined();
  expect(folder.take('../secret.jpg')).toBeUndefined();
});

test('nothing is copied when only looking', async () => {
  put('a.jpg', await picture(8, 8));
  expect(openMedia(media, paper, true).take(`${site}/a.jpg`)).toBeDefined();
  expect(readdirSync(paper)).toEqual([]);
});
