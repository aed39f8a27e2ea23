/** So long a standfirst may be, in characters. */
const longest = 300;

/** What an article begins with, as its standfirst; cut at a word where the sentence has no end. */
export function firstSentence(text: string, language: string): string {
  const [paragraph = ''] = text.split('\n\n', 1);
  const line = paragraph.replace(/\s+/g, ' ').trim();
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line.slice(0, 2000));
  let sentence = '';
  for (const { segment } of segments) {
    sentence += segment;
    // "WASHINGTON, Oct 24." is no sentence yet.
    if (sentence.trim().length >= 40) break;
  }
  const found = sentence.trim();
  return found.length <= longest ? found : `${found.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
