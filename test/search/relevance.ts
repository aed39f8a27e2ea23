/** Queries over the bundled articles, and the article that must come first: written before anything was tuned. */
export const relevance: [query: string, first: string][] = [
  // Words of the headline.
  ['evergrande', 'economy/evergrande-silent-as-bond-interest-falls-due'],
  ['squid game', 'culture/squid-game-becomes-netflix-biggest-launch'],
  ['kishida', 'politics/kishida-becomes-prime-minister-of-japan'],
  ['taliban', 'world/media-pakistan-helps-taliban-fight-is'],
  ['malaria vaccine', 'science/first-malaria-vaccine-recommended-for-african-children'],
  ['global minimum tax', 'economy/countries-agree-on-global-minimum-tax'],
  ['earthquake', 'world/earthquake-near-mansfield-shakes-melbourne'],
  ['bitcoin', 'economy/el-salvador-makes-bitcoin-legal-tender'],
  ['windows 11', 'technology/microsoft-releases-windows-11'],
  ['us open qualifier', 'sport/emma-raducanu-wins-us-open-as-qualifier'],
  ['nobel prize physics', 'science/nobel-prize-physics-of-warming-world'],
  ['covid-19 new zealand', 'world/new-zealand-gives-up-elimination-of-covid-19'],
  // Words of the standfirst, a topic, the text, a note.
  ['zanzibar', 'culture/abdulrazak-gurnah-long-road-to-nobel-prize'],
  ['mirziyoyev', 'world/uzbekistan-votes-for-a-president'],
  ['usb-c', 'technology/european-commission-proposes-one-charger-for-all-phones'],
  ['verstappen', 'sport/hamilton-takes-hundredth-win-in-sochi'],
  ['cryptocurrency', 'economy/el-salvador-makes-bitcoin-legal-tender'],
  ['archaeology', 'science/ancient-footprints-push-back-people-in-americas'],
  ['glasgow', 'world/delegates-gather-in-glasgow-a-week-before-the-climate-summit'],
  // Case and accents.
  ['CONDE', 'world/soldiers-depose-president-alpha-conde-in-guinea'],
  ['babis', 'politics/czech-opposition-narrowly-beats-babis'],
  // English endings.
  ['erupting volcano palma', 'world/la-palma-eruption-enters-its-sixth-week'],
  ['abduction of missionary', 'world/missionaries-abducted-near-port-au-prince'],
  ['recalled ambassador', 'world/france-recalls-ambassadors-over-submarine-pact'],
  ['footprint', 'science/ancient-footprints-push-back-people-in-americas'],
  ['bombings mosques', 'world/dozens-killed-in-bombing-of-shia-mosque-in-kunduz'],
  ['renaming facebook ', 'technology/facebook-company-renames-itself-meta'],
  // Russian endings, ё and й.
  ['космонавты', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  ['режиссер', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  ['актрисы на орбите', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  ['первым киноэкипажем', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  ['земля', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  // Still being typed.
  ['medved', 'sport/medvedev-wins-us-open-stops-djokovic-grand-slam'],
  ['shipping que', 'economy/shipping-queues-off-los-angeles-reach-record'],
  ['bepi', 'science/bepicolombo-sends-first-pictures-of-mercury'],
  ['киноэк', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  // One typing error.
  ['evergrnade', 'economy/evergrande-silent-as-bond-interest-falls-due'],
  ['pandroa papers', 'world/pandora-papers-show-offshore-dealings-of-leaders'],
  ['lebanom', 'world/lebanon-has-a-government-after-thirteen-months'],
  ['trudeua', 'politics/trudeau-liberals-keep-power-without-majority'],
  ['космонвты', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  // Phrases.
  ['"golden lion"', 'culture/happening-wins-golden-lion-in-venice'],
  ['"arc de triomphe"', 'culture/arc-de-triomphe-wrapped-in-paris'],
  ['"state of emergency"', 'world/sudans-army-takes-power-and-detains-the-prime-minister'],
  ['"trojan asteroids"', 'science/nasa-lucy-leaves-for-trojan-asteroids'],
  ['"Юлия Пересильд"', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  // Filters.
  ['category:sport us open', 'sport/medvedev-wins-us-open-stops-djokovic-grand-slam'],
  ['topic:"Nobel Prize" economics', 'economy/economics-prize-goes-to-card-angrist-imbens'],
  ['election before:2021-09-20', 'politics/norway-votes-out-conservatives-after-eight-years'],
  ['after:2021-10-25 facebook', 'technology/facebook-company-renames-itself-meta'],
  ['topic:космос', 'science/pervyj-kinoekipazh-vernulsya-s-mks'],
  [
    'author:newsroom category:technology outage',
    'technology/facebook-instagram-whatsapp-unreachable-for-six-hours',
  ],
];
