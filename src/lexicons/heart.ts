import type { WordClass } from '../text/lexicon';

/** Words of the heart: seldom said in service but in warmth. Lemmas; grouped as joy, love, cheer, tenderness after Shaver et al. 1987. */
export const heartWords: WordClass = {
  id: 'heart',
  source: 'goodturn, 2026; grouped after the love and joy families of Shaver et al. 1987',
  words: [
    'joy', 'joyful', 'delight', 'delighted', 'delightful', 'thrill', 'thrilled', 'thrilling', 'glad', 'gladly', 'gladden', 'overjoyed', 'elated', 'ecstatic', 'chuffed', 'tickled', 'stoked', 'giddy', 'jubilant', 'rejoice', 'cheer', 'cheering', 'cheered', 'cheery', 'smile', 'smiling', 'grin', 'grinning', 'beam', 'beaming',
    'laugh', 'laughing', 'laughter', 'giggle', 'chuckle', 'twinkle', 'sparkle', 'sunshine', 'heart', 'heartwarming', 'heartfelt', 'hug', 'cuddle', 'squeeze', 'kiss', 'cherish', 'treasure', 'adore', 'adorable', 'love', 'loved', 'loving', 'lovely', 'loveliest', 'beloved', 'darling', 'dear', 'sweet', 'sweetest', 'sweetheart', 'precious',
    'gorgeous', 'beautiful', 'wonderful', 'marvellous', 'marvelous', 'fabulous', 'magical', 'magic', 'splendid', 'glorious', 'heavenly', 'dreamy', 'enchanting', 'charming', 'delicious', 'brilliant', 'fantastic', 'amazing', 'awesome', 'superb', 'celebrate', 'celebration', 'celebrating', 'toast', 'confetti', 'champagne', 'cake', 'party', 'treat', 'spoil',
    'proud', 'pride', 'honour', 'honor', 'honoured', 'honored', 'privilege', 'blessing', 'blessed', 'bliss', 'gift', 'legend', 'gem', 'angel', 'hero', 'champion', 'star', 'pal', 'friend', 'friends', 'mate', 'family', 'welcome', 'companion', 'neighbour', 'fond', 'fondly', 'fondness', 'tender', 'cosy', 'cozy', 'snug', 'comfy',
    'happy', 'happiest', 'happily', 'happiness', 'merry', 'jolly', 'cheerful', 'excited', 'exciting', 'hooray', 'hurray', 'yay', 'woohoo', 'bravo', 'congratulations', 'congrats', 'birthday', 'anniversary', 'wedding', 'honeymoon', 'graduation', 'newborn', 'baby', 'puppy', 'kitten', 'blush', 'moved', 'touched', 'touching', 'teary', 'goosebumps', 'admire', 'root', 'rooting', 'wish', 'wishing', 'luck',
    'chirpy', 'tickle', 'warm', 'warmth', 'warmest', 'kindest', 'kindness', 'generous', 'thoughtful', 'miss', 'missed', 'favourite', 'favorite', 'pleasure', 'pleased', 'enjoy', 'enjoyed', 'thankful', 'dance', 'dancing', 'sing', 'singing', 'clap', 'applaud', 'applause', 'high-five', 'fun', 'fabulous', 'terrific', 'smashing', 'cracking', 'wow', 'aww', 'bless',
  ],
};
