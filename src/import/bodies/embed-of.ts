/** A film or post of somebody else: its own address, not its player's. */
export interface SourceEmbed {
  url: string;
  provider: string;
}

type Rule = [provider: string, hosts: RegExp, canonical: (url: URL) => string | undefined];

const path = (url: URL, pattern: RegExp) => pattern.exec(url.pathname)?.slice(1) ?? [];

const watch = (id: string | null | undefined, url: URL) => {
  if (!id || !/^[\w-]{6,}$/.test(id)) return undefined;
  const start = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(
    url.searchParams.get('start') ?? url.searchParams.get('t') ?? '',
  );
  const [hours, minutes, rest] = [1, 2, 3].map((at) => Number(start?.[at] ?? 0));
  const seconds = hours! * 3600 + minutes! * 60 + rest!;
  return `https://www.youtube.com/watch?v=${id}${seconds > 0 ? `&t=${seconds}s` : ''}`;
};

/** The address without what counts visits or begins to play. */
const plain = (url: URL) => `https://${url.host}${url.pathname}`;

const rules: Rule[] = [
  [
    'YouTube',
    /^(?:www\.|m\.|music\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/,
    (url) => {
      const listed = url.searchParams.get('list');
      if (listed && /^\/(?:embed\/videoseries|playlist)/.test(url.pathname))
        return `https://www.youtube.com/playlist?list=${encodeURIComponent(listed)}`;
      const [short] = path(url, /^\/([\w-]{6,})\/?$/);
      const [inside] = path(url, /^\/(?:embed|v|shorts|live|e)\/([\w-]{6,})/);
      if (url.host.endsWith('youtu.be')) return watch(short, url);
      return watch(inside ?? (url.pathname === '/watch' ? url.searchParams.get('v') : undefined), url);
    },
  ],
  [
    'Vimeo',
    /^(?:www\.|player\.)?vimeo\.com$/,
    (url) => {
      const [id, hash] = path(
        url,
        /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/(\w+))?/,
      );
      const key = hash ?? url.searchParams.get('h');
      return id && `https://vimeo.com/${id}${key ? `/${key}` : ''}`;
    },
  ],
  [
    'X',
    /^(?:www\.|mobile\.|platform\.)?(?:twitter|x)\.com$/,
    (url) => {
      const [name, id] = path(url, /^\/(?:#!\/)?(\w+)\/status(?:es)?\/(\d+)/);
      const framed = url.pathname.startsWith('/embed/') ? url.searchParams.get('id') : undefined;
      if (framed && /^\d+$/.test(framed)) return `https://x.com/i/status/${framed}`;
      return id && `https://x.com/${name}/status/${id}`;
    },
  ],
  [
    'Telegram',
    /^(?:www\.)?(?:t|telegram)\.me$/,
    (url) => {
      const [name, post] = path(url, /^\/(?:s\/)?([A-Za-z]\w+)\/(\d+)/);
      return post && `https://t.me/${name}/${post}`;
    },
  ],
  [
    'Instagram',
    /^(?:www\.)?(?:instagram\.com|instagr\.am)$/,
    (url) => {
      const [kind, id] = path(url, /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/);
      return id && `https://www.instagram.com/${kind}/${id}/`;
    },
  ],
  [
    'TikTok',
    /^(?:www\.|m\.|vm\.)?tiktok\.com$/,
    (url) => {
      const [framed] = path(url, /^\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/);
      if (framed) return `https://www.tiktok.com/@/video/${framed}`;
      return /^\/@[\w.-]*\/video\/\d+|^\/\w+\/?$/.test(url.pathname) ? plain(url) : undefined;
    },
  ],
  [
    'Facebook',
    /^(?:www\.|m\.|web\.)?(?:facebook\.com|fb\.watch)$/,
    (url) => {
      const framed = url.pathname.startsWith('/plugins/') ? url.searchParams.get('href') : null;
      if (framed) return /^https:\/\/(?:www\.|m\.)?facebook\.com\/\S+$/.test(framed) ? framed : undefined;
      if (url.host === 'fb.watch') return plain(url);
      if (/^\/watch\/?$/.test(url.pathname) && url.searchParams.get('v'))
        return `https://www.facebook.com/watch/?v=${url.searchParams.get('v')}`;
      return /\/(?:posts|videos|photos|reel)\//.test(url.pathname) ? plain(url) : undefined;
    },
  ],
  [
    'Spotify',
    /^(?:open|play)\.spotify\.com$/,
    (url) => {
      const [kind, id] = path(
        url,
        /^\/(?:embed\/|intl-\w+\/|embed-podcast\/)?(track|album|playlist|episode|show|artist)\/(\w+)/,
      );
      return id && `https://open.spotify.com/${kind}/${id}`;
    },
  ],
  [
    'SoundCloud',
    /^(?:www\.|m\.|w\.)?soundcloud\.com$/,
    (url) => {
      const framed = url.host.startsWith('w.') ? url.searchParams.get('url') : null;
      if (framed) return /^https?:\/\/(?:[\w-]+\.)?soundcloud\.com\/\S+$/.test(framed) ? framed : undefined;
      return /^\/[\w-]+\/[\w-]+/.test(url.pathname) ? plain(url) : undefined;
    },
  ],
  [
    'VK',
    /^(?:www\.|m\.)?(?:vk\.com|vk\.ru|vkvideo\.ru)$/,
    (url) => {
      const owner = url.searchParams.get('oid');
      const id = url.searchParams.get('id');
      if (url.pathname.startsWith('/video_ext.php') && /^-?\d+$/.test(owner ?? '') && /^\d+$/.test(id ?? ''))
        return `https://vk.com/video${owner}_${id}`;
      const [post] = path(url, /^\/((?:wall|video|clip|photo)-?\d+_\d+)/);
      return post && `https://vk.com/${post}`;
    },
  ],
  [
    'Rutube',
    /^(?:www\.)?rutube\.ru$/,
    (url) => {
      const [id] = path(url, /^\/(?:play\/embed|video|video\/embed|shorts)\/(\w+)/);
      return id && `https://rutube.ru/video/${id}/`;
    },
  ],
  [
    'Dailymotion',
    /^(?:www\.)?(?:dailymotion\.com|dai\.ly)$/,
    (url) => {
      const [id] = path(url, url.host === 'dai.ly' ? /^\/(\w+)/ : /^\/(?:embed\/)?video\/(\w+)/);
      return id && `https://www.dailymotion.com/video/${id}`;
    },
  ],
  [
    'OK',
    /^(?:www\.|m\.)?ok\.ru$/,
    (url) => {
      const [id] = path(url, /^\/(?:videoembed|video)\/(\d+)/);
      return id && `https://ok.ru/video/${id}`;
    },
  ],
];

/** The film or post at an address, of a page or a player; nothing if it is not of one we know. */
export function embedOf(address: string): SourceEmbed | undefined {
  const url = URL.parse(address.replaceAll('&amp;', '&'), 'https://paper.invalid');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const rule = rules.find(([, hosts]) => hosts.test(url.host));
  const canonical = rule?.[2](url);
  return rule && canonical ? { url: canonical, provider: rule[0] } : undefined;
}
