import type { FittedWeights } from '../../text/terms';

/** Offers written to sound warm and friendly against tough and firm. Generated: change the plan and run it again. */
export const warmthWeights: FittedWeights = {
  name: 'warmth',
  source: 'Learned from warmth_offers (MIT, 208 rows): ridge logistic regression, penalty 5, terms in 3 rows or more, 200 kept. Made by: npm run fit -- warmth',
  bias: -2,
  features: {
    pleasure: 2.7, delight: 0.84, closeness: 3.5, thanks: 1.5, greeting: 2.2, 'indirect request': 1.9, apology: 0.56, hedges: 2.1, liveliness: 1.4,
    toughness: -1.6, 'negative words': -0.1, length: -0.26,
  },
  weights: {
    '$': -0.056, '$ <number>': -0.15, ',': -0.21, ', but': -0.077, '.': -0.23, '. if': -0.16, '. let': -0.11, '<number> ,': 0.15, '<number> .': -0.27,
    '<number> and': -0.11, '<number> cash': -0.18, '<number> dollars': -0.12, '<number> for': 0.053, '?': 0.22, '^ hello': -0.059, '^ hi': -0.13,
    '^ i': -0.11, '^ if': -0.14, '^ let': -0.11, '^ this': -0.087, '^ would': -0.063, a: -0.15, 'a bit': -0.16, 'a fair': -0.11, 'a great': -0.11,
    able: 0.13, 'able to': 0.13, am: -0.15, 'am interested': -0.24, 'am on': 0.12, 'am very': 0.19, 'am willing': -0.44, an: 0.061, and: -0.06,
    'and i': -0.14, appreciate: 0.082, are: 0.035, 'are you': 0.092, asap: -0.15, asking: -0.088, at: 0.042, be: 0.091, been: 0.22,
    'been looking': 0.15, bit: -0.17, 'bowl .': -0.091, budget: 0.2, but: -0.13, buy: -0.055, 'buying the': 0.21, 'buying your': -0.16, can: -0.081,
    'can come': -0.12, 'can only': 0.2, cash: -0.04, 'cash .': -0.088, come: -0.13, consider: 0.098, could: 0.064, craigslist: 0.094, do: 0.076,
    dollars: -0.13, 'fair price': -0.1, 'for it': 0.23, 'for sale': 0.12, 'for the': -0.21, from: 0.089, give: -0.24, 'give you': -0.19, go: -0.26,
    great: -0.064, has: -0.11, have: 0.1, 'have $': 0.09, 'have been': 0.24, 'have for': 0.12, hello: -0.07, 'hello .': -0.16, 'hey ,': 0.14,
    hi: -0.14, high: -0.18, higher: -0.091, hope: 0.11, 'i am': -0.32, 'i have': 0.068, 'i really': 0.11, 'i want': -0.13, 'i will': -0.12,
    if: -0.067, in: 0.071, 'in buying': 0.088, 'in the': -0.057, 'in your': -0.14, interested: -0.07, iphone: -0.16, 'iphone .': -0.16, is: -0.33,
    'is $': -0.13, 'is a': -0.39, it: -0.21, 'it .': 0.15, 'it is': -0.22, 'it to': -0.13, item: -0.11, 'item .': -0.11, 'know if': 0.2,
    'let me': 0.1, like: 0.14, 'like this': 0.16, looking: 0.12, 'looking for': 0.13, looks: 0.11, make: 0.085, maximum: -0.15, 'me know': 0.094,
    meet: -0.094, model: -0.12, money: 0.22, 'money .': 0.15, more: -0.11, my: -0.12, not: -0.085, not_a: 0.14, not_go: -0.12, not_offer: 0.11,
    not_than: -0.11, 'of $': -0.092, 'of this': 0.17, offer: -0.084, 'offer .': 0.2, 'on a': 0.12, only: 0.33, out: 0.13, 'out of': 0.16,
    'pay you': 0.19, 'phone .': 0.31, 'phone and': 0.16, please: 0.047, 'please let': 0.16, price: -0.16, purchase: -0.13, really: 0.24, sale: 0.12,
    sell: -0.13, seller: -0.11, selling: 0.081, 'so i': -0.093, spend: 0.077, take: 0.17, than: -0.11, thank: -0.083, 'thank you': -0.084,
    thanks: 0.16, that: -0.15, 'that i': -0.11, 'that is': -0.17, 'that you': -0.12, the: -0.33, 'the iphone': 0.06, 'the phone': -0.13,
    'the price': -0.2, 'the sugar': 0.19, this: 0.11, 'this is': -0.12, 'this phone': 0.07, 'this price': 0.13, to: -0.52, 'to buy': -0.093,
    'to give': -0.13, 'to go': -0.15, 'to make': -0.12, 'to offer': -0.14, 'to pay': -0.067, 'to purchase': -0.095, 'to sell': -0.13, today: -0.068,
    'today .': -0.12, used: -0.12, very: 0.17, 'very interested': 0.15, want: -0.058, 'want to': -0.13, will: -0.14, 'will be': -0.1, 'will not': 0.1,
    'will offer': -0.18, willing: -0.34, 'willing to': -0.36, work: 0.068, 'would be': 0.14, you: 0.012, 'you $': 0.029, 'you .': -0.16,
    'you be': 0.11, 'you have': 0.043, 'you will': 0.13, your: -0.097, 'your iphone': -0.21, 'your phone': 0.059, 'your sugar': -0.17,
  },
};
