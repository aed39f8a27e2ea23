import { expect, test } from 'vitest';
import { paragraph, text } from '../../support/articles.ts';
import { read } from './a-context.ts';

const embed = (url: string, title: string) => ({
  type: 'leafDirective',
  name: 'embed',
  attributes: { url, title },
});
const film = embed('https://www.youtube.com/watch?v=abcdefghijk', 'YouTube');
const picture = (url: string, alt: string, title?: string) => ({
  type: 'paragraph',
  children: [{ type: 'image', url, alt, ...(title !== undefined && { title }) }],
});

test('blocks are what they show, without their comments', () => {
  const { body, warnings } = read(
    'html',
    `<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph --><!-- wp:more --><!--more--><!-- /wp:more -->
<!-- wp:columns --><div class="wp-block-columns"><div class="wp-block-column"><!-- wp:heading --><h1>Two</h1><!-- /wp:heading --></div>
<div class="wp-block-column"><h6>Three</h6></div></div><!-- /wp:columns --><!--nextpage-->
<!-- wp:latest-posts {"postsToShow":3} /-->
<!-- wp:separator --><hr class="wp-block-separator"/><!-- /wp:separator -->
<!-- wp:buttons --><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://a.example/">Press</a></div></div><!-- /wp:buttons -->
<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>Said</p><cite>Somebody</cite></blockquote></figure><!-- /wp:pullquote -->
<!-- wp:code --><pre class="wp-block-code"><code class="language-js">let a;
  let b;</code></pre><!-- /wp:code -->
<!-- wp:verse --><pre class="wp-block-verse">Line
line</pre><!-- /wp:verse -->
<!-- wp:details --><details><summary>More</summary><p>Hidden</p></details><!-- /wp:details -->
<!-- wp:file --><div class="wp-block-file"><a href="https://a.example/a.pdf">A file</a><a href="https://a.example/a.pdf" class="wp-block-file__button" download>Download</a></div><!-- /wp:file -->
<!-- wp:list {"ordered":true,"start":4} --><ol start="4" reversed><li>Four<ul><li>In it</li></ul></li></ol><!-- /wp:list -->`,
  );
  const link = (url: string, said: string) => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [text(said)] }],
  });
  expect(body).toEqual([
    paragraph('One'),
    { type: 'heading', depth: 2, children: [text('Two')] },
    { type: 'heading', depth: 4, children: [text('Three')] },
    { type: 'thematicBreak' },
    link('https://a.example/', 'Press'),
    { type: 'blockquote', children: [paragraph('Said'), paragraph('Somebody')] },
    { type: 'code', lang: 'js', value: 'let a;\n  let b;' },
    { type: 'paragraph', children: [text('Line'), { type: 'break' }, text('line')] },
    paragraph('More'),
    paragraph('Hidden'),
    link('https://a.example/a.pdf', 'A file'),
    {
      type: 'list',
      ordered: true,
      start: 4,
      children: [
        {
          type: 'listItem',
          children: [
            paragraph('Four'),
            { type: 'list', children: [{ type: 'listItem', children: [paragraph('In it')] }] },
          ],
        },
      ],
    },
  ]);
  expect(warnings).toEqual(['a list counts down, which lists here cannot: it counts up']);
});

test('pictures keep captions, galleries are pictures, and a missing file leaves its caption', () => {
  const { body } = read(
    'html',
    `<figure class="wp-block-image"><a href="https://old.example/big.jpg"><img src="https://old.example/a.jpg" alt="A"/></a><figcaption>Said <em>so</em></figcaption></figure>
<figure class="wp-block-gallery"><figure><img src="https://old.example/b.jpg" alt=""/></figure><figure><img src="https://old.example/c.jpg" alt="C"/><figcaption>See</figcaption></figure><figcaption>All</figcaption></figure>
<p><img class="alignleft" src="https://old.example/d.jpg" alt="D">Beside it</p>
<figure><img src="https://old.example/missing.jpg" alt="M"/><figcaption>Gone</figcaption></figure>
<p>Smile <img class="emoji" alt="😀" src="https://s.example/e.png"></p><img src="https://count.example/p.gif" width="1" height="1">`,
    { picture: (url) => (url.includes('missing') ? undefined : { url: `/images/${url.split('/').at(-1)}` }) },
  );
  expect(body).toEqual([
    picture('/images/a.jpg', 'A', 'Said so'),
    picture('/images/b.jpg', ''),
    picture('/images/c.jpg', 'C', 'See'),
    paragraph('All'),
    picture('/images/d.jpg', 'D'),
    paragraph('Beside it'),
    paragraph('Gone'),
    paragraph('Smile 😀'),
  ]);
});

test('films and posts are cards, whatever way they were put in', () => {
  const { body, warnings } = read(
    'html',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://youtu.be/abcdefghijk
</div><figcaption>About it</figcaption></figure><p>https://youtu.be/abcdefghijk</p>
<blockquote class="twitter-tweet"><p>Words of a post</p>— Somebody <a href="https://twitter.com/somebody/status/1">Oct 1</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>
<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="channel/7"></script>
<iframe src="https://maps.example/x"></iframe>`,
  );
  expect(body).toEqual([
    film,
    paragraph('About it'),
    film,
    {
      type: 'blockquote',
      children: [
        paragraph('Words of a post'),
        {
          type: 'paragraph',
          children: [
            text('— Somebody '),
            { type: 'link', url: 'https://twitter.com/somebody/status/1', children: [text('Oct 1')] },
          ],
        },
      ],
    },
    embed('https://x.com/somebody/status/1', 'Words of a post'),
    embed('https://t.me/channel/7', 'Telegram'),
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://maps.example/x', children: [text('https://maps.example/x')] }],
    },
  ]);
  expect(warnings).toEqual(['a frame of maps.example became a link: what it shows is loaded from there']);
});

test('classic texts have paragraphs where they have blank lines, and shortcodes are what they show', () => {
  const { body, warnings } = read(
    'classic',
    `One
two

[caption id="attachment_1" align="alignleft" width="300"]<img src="https://old.example/a.jpg" alt="A" /> Said <em>so</em>[/caption]
[gallery ids="3,4"]
https://youtu.be/abcdefghijk
[embed]https://youtu.be/abcdefghijk[/embed]
[video mp4="https://old.example/v.mp4" poster="https://old.example/p.jpg"][/video]

He said [sic] and [chart id="1"]some <b>words</b>[/chart] and [[gallery ids="1"]].`,
  );
  expect(body).toEqual([
    { type: 'paragraph', children: [text('One'), { type: 'break' }, text('two')] },
    picture('/images/a.jpg', 'A', 'Said so'),
    picture('/images/3.jpg', '', 'Picture 3'),
    picture('/images/4.jpg', '', 'Picture 4'),
    film,
    film,
    picture('/images/p.jpg', ''),
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://old.example/v.mp4', children: [text('v.mp4')] }],
    },
    {
      type: 'paragraph',
      children: [
        text('He said [sic] and [chart id="1"]some '),
        { type: 'strong', children: [text('words')] },
        text('[/chart] and [gallery ids="1"].'),
      ],
    },
  ]);
  expect(warnings).toEqual(['the shortcode [chart] is not known: it stays as it is written']);
});

test('“Read also” with one of our stories is shown as a story, with anything else it is a paragraph', () => {
  const link = (url: string) => (url.includes('ours') ? '/world/our-story/' : url);
  const { body } = read(
    'html',
    `<p><b>Читайте также:</b> <a href="https://old.example/ours">Our story</a></p>
<p>Read also: <a href="https://old.example/ours">Our story</a> and more</p><p>Read also: <a href="https://else.example/">Theirs</a></p>`,
    { link },
  );
  expect(body.map(({ type }) => type)).toEqual(['leafDirective', 'paragraph', 'paragraph']);
  expect(body[0]).toMatchObject({ name: 'read-also', attributes: { href: '/world/our-story/' } });
});

test('tables keep heads, captions and the words of tables in their cells', () => {
  const cell = (...words: string[]) => ({
    type: 'tableCell',
    children: words.flatMap((word, index) => [...(index > 0 ? [{ type: 'break' }] : []), text(word)]),
  });
  const { body } = read(
    'html',
    '<table><caption>Sums</caption><thead><tr><th>A</th><th align="right">B</th></tr></thead><tr><td><p>1</p><p>2</p></td><td><table><tr><td>x</td></tr></table></td></tr></table>',
  );
  expect(body).toEqual([
    paragraph('Sums'),
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        { type: 'tableRow', children: [cell('A'), cell('B')] },
        { type: 'tableRow', children: [cell('1', '2'), cell('x')] },
      ],
    },
  ]);
});

test('a gallery without a list shows the pictures that were uploaded with the story', () => {
  const uploaded = (id: string, ending = 'jpg') => ({
    ref: { site: 'one', id },
    url: `https://old.example/${id}.${ending}`,
    parent: '1',
    order: 0,
  });
  const picturesWith = (id = 'own') =>
    id === 'own' ? [uploaded('3'), uploaded('4'), uploaded('5', 'pdf')] : [uploaded('6')];
  const found = read('classic', '[gallery]\n\n[gallery columns="2" exclude="3,7"]\n\n[gallery id="12"]', {
    picturesWith,
  });
  expect(found.body).toEqual(['3', '4', '4', '6'].map((id) => picture(`/images/${id}.jpg`, '')));
  expect(found.warnings).toEqual([]);
  expect(read('classic', 'One\n\n[gallery]')).toMatchObject({
    body: [paragraph('One')],
    warnings: [expect.stringContaining('the export has none') as string],
  });
});

test('a reusable block stands where it is named, also in another, but not in itself', () => {
  const texts: Record<string, string> = {
    1: '<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:block {"ref":2} /-->',
    2: '<p>Two</p>',
    3: '<p>Three</p><!-- wp:block {"ref":3} /-->',
  };
  const sharedText = (id: string) => texts[id];
  const named = (id: number) => `<p>Before</p>\n\n<!-- wp:block {"ref":${id},"lock":{}} /-->\n\n<p>After</p>`;
  const { body, warnings } = read('html', named(1), { sharedText });
  expect(body).toEqual(['Before', 'One', 'Two', 'After'].map((words) => paragraph(words)));
  expect(warnings).toEqual([]);
  expect(read('html', named(4), { sharedText })).toMatchObject({
    body: [paragraph('Before'), paragraph('After')],
    warnings: [expect.stringContaining('the reusable block 4 is not in the export') as string],
  });
  expect(read('html', named(3), { sharedText }).warnings).toHaveLength(1);
});
