import type { WordClass } from '../text/lexicon';

/** Words of the heart: seldom said in service but in warmth. Lemmas; grouped as joy, love, cheer, tenderness after Shaver et al. 1987. */
export const heartWords: WordClass = {
  id: 'heart',
  source: 'goodturn, 2026; grouped after the love and joy families of Shaver et al. 1987',
  words: [
    'joy', 'joyful', 'delight', 'delighted', 'delightful', 'thrill', 'thrilled', 'thrilling', 'glad', 'gladly', 'gladden', 'overjoyed', 'elated',
    'ecstatic', 'chuffed', 'tickled', 'stoked', 'giddy', 'jubilant', 'rejoice', 'cheer', 'cheering', 'cheered', 'cheery', 'smile', 'smiling', 'grin',
    'grinning', 'beam', 'beaming', 'laugh', 'laughing', 'laughter', 'giggle', 'chuckle', 'twinkle', 'sparkle', 'sunshine', 'heart', 'heartwarming',
    'heartfelt', 'hug', 'cuddle', 'squeeze', 'kiss', 'cherish', 'treasure', 'adore', 'adorable', 'love', 'loved', 'loving', 'lovely', 'loveliest',
    'beloved', 'darling', 'sweet', 'sweetest', 'sweetheart', 'precious', 'gorgeous', 'beautiful', 'wonderful', 'marvellous', 'marvelous', 'fabulous',
    'magical', 'splendid', 'glorious', 'heavenly', 'dreamy', 'enchanting', 'charming', 'celebrate', 'celebrating', 'confetti', 'spoil', 'proud',
    'pride', 'honour', 'honor', 'honoured', 'honored', 'privilege', 'blessing', 'blessed', 'bliss', 'legend', 'angel', 'fond', 'fondly', 'fondness',
    'tender', 'cosy', 'cozy', 'snug', 'comfy', 'happy', 'happiest', 'happily', 'happiness', 'merry', 'jolly', 'cheerful', 'excited', 'exciting',
    'hooray', 'hurray', 'yay', 'woohoo', 'bravo', 'congratulations', 'congrats', 'blush', 'touched', 'touching', 'teary', 'goosebumps', 'admire',
    'rooting', 'wish', 'wishing', 'chirpy', 'tickle', 'warmth', 'warmest', 'kindest', 'kindness', 'thoughtful', 'pleased', 'enjoy', 'enjoyed',
    'thankful', 'clap', 'applaud', 'applause', 'high-five', 'smashing', 'cracking', 'wow', 'aww', 'bless',
  ],
};

/** Occasions and friendly words that products are named after: they speak of the heart only where the sentence exclaims. */
export const occasionWords: WordClass = {
  id: 'occasion-word',
  source: 'goodturn, 2026',
  words: [
    'party', 'cake', 'champagne', 'wedding', 'birthday', 'anniversary', 'honeymoon', 'graduation', 'newborn', 'baby', 'puppy', 'kitten', 'gift',
    'star', 'gem', 'magic', 'family', 'friend', 'friends', 'mate', 'pal', 'neighbour', 'companion', 'warm', 'treat', 'toast', 'delicious', 'fun',
    'welcome', 'generous', 'miss', 'missed', 'pleasure', 'favourite', 'favorite', 'dear', 'moved', 'root', 'champion', 'hero', 'celebration', 'luck',
    'sing', 'singing', 'dance', 'dancing', 'brilliant', 'amazing', 'awesome', 'fantastic', 'superb', 'terrific',
  ],
};
