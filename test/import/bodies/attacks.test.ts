import * as v from 'valibot';
import { expect, test } from 'vitest';
import { BodyNode } from '../../../src/news/body.ts';
import { everyNode } from '../../../src/news/every-node.ts';
import { read } from './a-context.ts';

const attacks = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)" alt="words">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="words">',
  '<a href="javascript:alert(1)">words</a>',
  '<a href="JaVaScRiPt:alert(1)">words</a>',
  '<a href=" java\nscript:alert(1)">words</a>',
  '<a href="java&#09;script:alert(1)">words</a>',
  '<a href="&#1;javascript:alert(1)">words</a>',
  '<a href="javascript&colon;alert(1)">words</a>',
  '<a href="data:text/html,<script>alert(1)</script>">words</a>',
  '<a href="vbscript:msgbox(1)">words</a>',
  '<a href="file:///etc/passwd">words</a>',
  '<a href="blob:https://x.example/1">words</a>',
  '<iframe src="javascript:alert(1)" title="words"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="data:text/html,x"></iframe>',
  '<iframe src="https://www.youtube.com.evil.example/embed/abcdefghijk"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<video src="javascript:alert(1)" poster="javascript:alert(2)">words</video>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>words</text></a><script>alert(1)</script></svg>',
  '<svg><use href="data:image/svg+xml,x"/><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">words</noscript>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<form action="javascript:alert(1)"><input type="submit" formaction="javascript:alert(2)"><button>words</button></form>',
  '<base href="javascript:alert(1)//"><a href="x">words</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="stylesheet" href="javascript:alert(1)"><style>@import "javascript:alert(1)"</style>',
  '<div style="background:url(javascript:alert(1))">words</div>',
  '<template><script>alert(1)</script></template>',
  '<a href="//evil.example\\@good.example">words</a>',
  '[embed]javascript:alert(1)[/embed]',
  '[video src="javascript:alert(1)"]',
  '[caption]<img src="x" onerror="alert(1)"> <script>alert(1)</script>[/caption]',
  '[gallery ids="\\"><script>alert(1)</script>"]',
  '<generico-embed data-url="javascript:alert(1)" title="words"></generico-embed>',
  '<generico-read-also href="javascript:alert(1)"></generico-read-also>',
  `<generico-block data-json='{"type":"link","url":"javascript:alert(1)","children":[]}'></generico-block>`,
  '<generico-note data-note="javascript:alert(1)">words</generico-note><generico-ref data-note="javascript:alert(1)"></generico-ref>',
  '[words](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>',
  '[words][x]\n\n[x]: javascript:alert(1)',
  '::embed[words]{url="javascript:alert(1)"}\n\n::read-also{href="javascript:alert(1)"}',
  '```json generico-block\n{"type":"html","value":"<script>"}\n```',
];

/** As the lead's part answers: it knows no file by such a name. */
const pictures = {
  picture: (url: string) => (/^https?:|^x$/.test(url) ? { url: '/images/x.jpg' } : undefined),
};

test.each(attacks)('%s does no harm', (attack) => {
  for (const kind of ['html', 'classic', 'markdown'] as const) {
    const { headline, body } = read(kind, attack, pictures, attack);
    expect(v.parse(v.array(BodyNode), body)).toEqual(body);
    for (const { node } of everyNode([...headline, ...body])) {
      const addresses = [
        'url' in node ? node.url : '',
        node.type === 'leafDirective' ? Object.values(node.attributes).join(' ') : '',
      ];
      expect(addresses.join(' ')).not.toMatch(/script:|data:|file:|blob:|evil\.example\\/i);
      expect(addresses.join(' ')).not.toMatch(/youtube\.com\/watch/);
    }
    const words = attack.includes('>words<') ? 'words' : '';
    expect(JSON.stringify(body)).toContain(words);
  }
});
