/** A WordPress export of any size that nobody wrote: what importing is measured with. */
import { slugify } from '../../../src/news/slugify.ts';
import { type Dice, diceOf, zipf } from '../dice.ts';
import { nameOf, writer } from '../made-up-words.ts';
import { madeUpPost } from './made-up-post.ts';

const site = 'https://made-up.example';
const categories = ['World', 'Politics', 'Economy', 'Science', 'Culture', 'Sport'];
const authors = ['Newsroom', 'Foreign desk', 'City desk'];

/**
 * The export of a site with posts 0 to `count` - 1, piece by piece: some 5 kB each, with the pictures that they name
 * after them, as WordPress writes both by id. Most posts are published; some are drafts, private or protected. The same
 * seed gives the same bytes.
 */
export async function* madeUpWxr(count: number, { seed = 1 } = {}): AsyncGenerator<string> {
  yield head();
  for (let index = 0; index < count; index += 1) yield post(index, seed);
  yield '</channel>\n</rss>\n';
}

const head = () => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Made Up</title>
<link>${site}</link>
<description>News that nobody wrote</description>
<language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${site}</wp:base_site_url>
<wp:base_blog_url>${site}</wp:base_blog_url>
${authors.map((name, at) => `<wp:author><wp:author_id>${at + 1}</wp:author_id><wp:author_login>${cdata(slugify(name))}</wp:author_login><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>`).join('\n')}
${categories.map((title, at) => `<wp:category><wp:term_id>${at + 1}</wp:term_id><wp:category_nicename>${cdata(slugify(title))}</wp:category_nicename><wp:cat_name>${cdata(title)}</wp:cat_name></wp:category>`).join('\n')}
`;

/** Ids leave room for the pictures of each post behind it. */
const idsApart = 10;

function post(index: number, seed: number): string {
  const dice = diceOf(seed, index);
  const write = writer(dice);
  const id = (index + 1) * idsApart;
  const title = write.phrase(dice.between(6, 14));
  const slug = `${slugify(title.split(' ').slice(0, 8).join(' '))}-${index}`;
  const pictures = Array.from({ length: dice.chance(0.6) ? 1 : dice.between(0, 4) }, (_, at) => ({
    id: id + at + 1,
    url: `${site}/wp-content/uploads/2021/${String(dice.between(1, 12)).padStart(2, '0')}/picture-${id + at + 1}.jpg`,
  }));
  const { content, footnotes } = madeUpPost({ dice, write, pictures });
  const [thumbnail] = pictures;
  const category = categories[categoryRank(dice.roll())]!;
  const topics = Array.from({ length: dice.between(1, 4) }, () => nameOf(topicRank(dice.roll())));
  const comments = dice.chance(0.1) ? dice.between(1, 6) : 0;

  const item = `<item>
<title>${cdata(title)}</title>
<link>${site}/${slugify(category)}/${slug}/</link>
<pubDate>${new Date(dateOf(index)).toUTCString()}</pubDate>
<dc:creator>${cdata(slugify(dice.pick(authors)))}</dc:creator>
<guid isPermaLink="false">${site}/?p=${id}</guid>
<description></description>
<content:encoded>${cdata(content)}</content:encoded>
<excerpt:encoded>${cdata(dice.chance(0.5) ? write.sentence(18) : '')}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
${dates(index)}
<wp:comment_status>${cdata('open')}</wp:comment_status>
<wp:post_name>${cdata(slug)}</wp:post_name>
<wp:status>${cdata(statusOf(dice))}</wp:status>
<wp:post_type>${cdata('post')}</wp:post_type>
<wp:post_password>${cdata(dice.chance(0.01) ? 'sesame' : '')}</wp:post_password>
<category domain="category" nicename="${slugify(category)}">${cdata(category)}</category>
${topics.map((topic) => `<category domain="post_tag" nicename="${slugify(topic)}">${cdata(topic)}</category>`).join('\n')}
${meta('_edit_last', '1')}${thumbnail ? meta('_thumbnail_id', String(thumbnail.id)) : ''}${footnotes ? meta('footnotes', footnotes) : ''}
${Array.from({ length: comments }, (_, at) => comment(index, at, dice)).join('\n')}
</item>
`;
  return item + pictures.map(({ id: own, url }) => attachment(index, own, url, write.sentence(6))).join('');
}

const attachment = (index: number, id: number, url: string, caption: string) => `<item>
<title>${cdata(`picture-${id}`)}</title>
<link>${site}/picture-${id}/</link>
<content:encoded>${cdata('')}</content:encoded>
<excerpt:encoded>${cdata(caption)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
${dates(index)}
<wp:post_name>${cdata(`picture-${id}`)}</wp:post_name>
<wp:status>${cdata('inherit')}</wp:status>
<wp:post_type>${cdata('attachment')}</wp:post_type>
<wp:attachment_url>${cdata(url)}</wp:attachment_url>
${meta('_wp_attachment_image_alt', caption)}
</item>
`;

const comment = (index: number, at: number, dice: Dice) => `<wp:comment>
<wp:comment_id>${index * 10 + at}</wp:comment_id>
<wp:comment_author>${cdata(nameOf(dice.between(0, 500)))}</wp:comment_author>
<wp:comment_date_gmt>${cdata(clock(dateOf(index) + at * 60_000))}</wp:comment_date_gmt>
<wp:comment_content>${cdata(writer(dice).sentence(dice.between(4, 20)))}</wp:comment_content>
<wp:comment_approved>${cdata(dice.chance(0.8) ? '1' : '0')}</wp:comment_approved>
<wp:comment_type>${cdata(dice.chance(0.1) ? 'pingback' : 'comment')}</wp:comment_type>
</wp:comment>`;

const categoryRank = zipf(categories.length);
const topicRank = zipf(3000);

function statusOf(dice: Dice): string {
  const roll = dice.roll();
  if (roll < 0.95) return 'publish';
  return roll < 0.98 ? 'draft' : 'private';
}

const dateOf = (index: number) => Date.UTC(2011, 0, 1) + index * 20 * 60_000;
const clock = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
/** On a clock three hours ahead, and in GMT. */
const dates = (index: number) => `<wp:post_date>${cdata(clock(dateOf(index) + 3 * 3_600_000))}</wp:post_date>
<wp:post_date_gmt>${cdata(clock(dateOf(index)))}</wp:post_date_gmt>`;

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
